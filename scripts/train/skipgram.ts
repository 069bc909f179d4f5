import { random } from './random';

export interface SkipgramOptions {
  /** Length of a vector, a multiple of four. */
  dimensions: number;
  /** Words on either side at most; the span used is drawn anew for every word. */
  window: number;
  negatives: number;
  epochs: number;
  seed: number;
  progress: (line: string) => void;
}

/** Share of a frequent word's occurrences that is kept falls with the square root of its frequency above this. */
const subsample = 5e-5;
const learningRate = 0.03;
const tableSize = 1 << 22;

/** Word numbers for drawing negatives, in proportion to count^0.75. */
function negativeTable(counts: Uint32Array): Uint32Array {
  const weights = Float64Array.from(counts, (count) => count ** 0.75);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint32Array(tableSize);
  let word = 0;
  let reached = (weights[0] ?? 0) / total;
  for (let i = 0; i < tableSize; i++) {
    table[i] = word;
    while (i / tableSize > reached && word < weights.length - 1) reached += (weights[++word] ?? 0) / total;
  }
  return table;
}

/**
 * Skip-gram with negative sampling (Mikolov et al. 2013); the negatives are drawn once for a word and all its neighbours,
 * which takes a third of the time.
 * `text` holds word numbers, sentences parted by `counts.length`; returns one row of `dimensions` a word.
 */
export function skipgram(text: Uint32Array, counts: Uint32Array, options: SkipgramOptions): Float32Array {
  const { dimensions: D, window, negatives, epochs, seed, progress } = options;
  const words = counts.length;
  const next = random(seed);
  const inner = Float32Array.from({ length: words * D }, () => (next() - 0.5) / D);
  const outer = new Float32Array(words * D);
  const table = negativeTable(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const keep = Float32Array.from(counts, (count) => Math.sqrt((subsample * total) / count));
  const change = new Float32Array(D);
  const sigmoid = Float32Array.from({ length: 1025 }, (_, i) => 1 / (1 + Math.exp(-(i - 512) / 64)));
  const kept = new Uint32Array(4096);
  let seen = 0;
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  const draw = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>>= 0);
  };

  /** One step of the logistic loss of a pair, `weight` times; what it asks of `at` is added to `change`. */
  const learn = (at: number, out: number, label: 0 | 1, weight: number): void => {
    // Four sums, so that no addition waits for the one before it.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < D; i += 4) {
      a += inner[at + i]! * outer[out + i]!;
      b += inner[at + i + 1]! * outer[out + i + 1]!;
      c += inner[at + i + 2]! * outer[out + i + 2]!;
      d += inner[at + i + 3]! * outer[out + i + 3]!;
    }
    const dot = a + b + (c + d);
    const p = sigmoid[dot >= 8 ? 1024 : dot <= -8 ? 0 : (dot * 64 + 512) | 0]!;
    const step = (label - p) * weight;
    for (let i = 0; i < D; i++) {
      const value = outer[out + i]!;
      change[i] = change[i]! + step * value;
      outer[out + i] = value + step * inner[at + i]!;
    }
  };

  const train = (length: number, rate: number): void => {
    for (let i = 0; i < length; i++) {
      const at = kept[i]! * D;
      const span = 1 + (draw() % window);
      const from = Math.max(0, i - span);
      const to = Math.min(length - 1, i + span);
      if (from === to) continue;
      change.fill(0);
      for (let j = from; j <= to; j++) if (j !== i) learn(at, kept[j]! * D, 1, rate);
      for (let n = 0; n < negatives; n++) {
        const word = table[draw() & (tableSize - 1)]!;
        if (kept.subarray(from, to + 1).includes(word)) continue;
        learn(at, word * D, 0, rate * (to - from));
      }
      for (let d = 0; d < D; d++) inner[at + d] = inner[at + d]! + change[d]!;
    }
  };

  const all = text.length * epochs;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let length = 0;
    for (const word of text) {
      seen++;
      if (seen % 1_000_000 === 0) progress(`skip-gram ${((100 * seen) / all).toFixed(0)} %`);
      if (word === words || length === kept.length) {
        train(length, learningRate * Math.max(0.01, 1 - seen / all));
        length = 0;
      } else if (draw() / 4294967296 < keep[word]!) kept[length++] = word;
    }
    train(length, learningRate * Math.max(0.01, 1 - seen / all));
  }
  return inner;
}
