import { describe, expect, it } from 'vitest';
import { random } from '../../../../scripts/train/random';
import { skipgram } from '../../../../scripts/train/skipgram';

const [tea, coffee, cup, train, bus, road] = [0, 1, 2, 3, 4, 5];
const words = 6;
const dimensions = 8;

/** Sentences of three words: a drink and a cup, or a vehicle and a road. */
function text(sentences: number): Uint32Array {
  const draw = random(1);
  return Uint32Array.from({ length: sentences }).reduce<Uint32Array>(
    (all, _, i) => {
      const [first, second] = draw() < 0.5 ? [draw() < 0.5 ? tea : coffee, cup] : [draw() < 0.5 ? train : bus, road];
      all.set([first, second, second, words], i * 4);
      return all;
    },
    new Uint32Array(sentences * 4),
  );
}

function vectors(seed: number): Float32Array {
  const corpus = text(20_000);
  const counts = new Uint32Array(words);
  for (const word of corpus) if (word < words) counts[word] = (counts[word] ?? 0) + 1;
  return skipgram(corpus, counts, { dimensions, window: 2, negatives: 3, epochs: 20, seed, progress: () => {} });
}

function cosine(of: Float32Array, a: number, b: number): number {
  const at = (word: number, d: number): number => of[word * dimensions + d] ?? 0;
  const dot = (x: number, y: number): number =>
    Array.from({ length: dimensions }, (_, d) => at(x, d) * at(y, d)).reduce((sum, value) => sum + value, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('skipgram', () => {
  it('puts words of the same company near each other', () => {
    const learnt = vectors(7);
    expect(cosine(learnt, tea, coffee)).toBeGreaterThan(cosine(learnt, tea, bus) + 0.2);
    expect(cosine(learnt, train, bus)).toBeGreaterThan(cosine(learnt, coffee, train) + 0.2);
  });

  it('gives the same numbers for the same seed, and others for another', () => {
    expect(vectors(7)).toEqual(vectors(7));
    expect(vectors(8)).not.toEqual(vectors(7));
  });
});
