import { random } from '../train/random';

const rounds = 500;

/** Bounds between which a figure lies in 95 of 100 resamplings of the documents. */
export function interval<T>(documents: readonly T[], figure: (sample: T[]) => number): [number, number] {
  const next = random(1);
  const figures = Array.from({ length: rounds }, () => {
    const drawn = Array.from(documents, () => documents[Math.floor(next() * documents.length)]);
    return figure(drawn.filter((document) => document !== undefined));
  }).toSorted((a, b) => a - b);
  return [figures[Math.floor(rounds * 0.025)] ?? 0, figures[Math.floor(rounds * 0.975)] ?? 0];
}
