import { cellCount, cellOf } from '../../lib/classify/model/graded-words';
import { tokenise } from '../../lib/classify/model/tokens';
import { splitSentences } from '../../lib/text/sentences';
import { paragraphs, type NewsArticle } from './corpus';
import { skipgram } from './skipgram';

export const dimensions = 192;

/** Rarer words get no vector worth having. */
const leastCount = 6;

/** Above this share of all words a word's vector begins to count less than a rare word's. */
const rare = 1e-3;

/** Words in the order of their frequency, each in a cell of its own, with vectors scaled for adding up. */
export interface WordVectors {
  words: string[];
  /** Cell of each word. */
  cells: Uint32Array;
  /** `dimensions` numbers a word: unit length, then less for frequent words. */
  vectors: Float32Array;
}

const spelling = /(?<=[^.!?:"“”\s] )\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words that are written with a capital far more often than without, where no sentence opens. */
function nameTest(texts: Iterable<string>): (key: string) => boolean {
  const capitals = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(spelling)) {
      const key = word.toLowerCase().replaceAll('’', "'").replace(/'s$/u, '');
      capitals.set(key, (capitals.get(key) ?? 0) + (key[0] === word[0] ? -4 : 1));
    }
  }
  return (key) => (capitals.get(key) ?? 0) > 0;
}

/** Word vectors and the vocabulary, from unlabelled news. */
export function wordVectors(news: readonly NewsArticle[], progress: (line: string) => void): WordVectors {
  const texts = news.flatMap(paragraphs);
  const isName = nameTest(texts);
  progress(`${texts.length} paragraphs read`);
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  const running: number[][] = [];
  for (const text of texts) {
    for (const { start, end } of splitSentences(text)) {
      const sentence: number[] = [];
      for (const { key } of tokenise(text.slice(start, end), isName)) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (!numbers.has(key)) numbers.set(key, numbers.size);
        sentence.push(numbers.get(key) ?? 0);
      }
      running.push(sentence);
    }
  }
  const ordered = [...counts].filter(([, count]) => count >= leastCount);
  ordered.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const places = new Int32Array(numbers.size).fill(-1);
  ordered.forEach(([word], i) => (places[numbers.get(word) ?? 0] = i));
  const text = new Uint32Array(running.reduce((sum, sentence) => sum + sentence.length + 1, 0));
  let length = 0;
  for (const sentence of running) {
    for (const number of sentence) if ((places[number] ?? -1) >= 0) text[length++] = places[number] ?? 0;
    text[length++] = ordered.length;
  }
  const wordCounts = Uint32Array.from(ordered, ([, count]) => count);
  progress(`${ordered.length} words known, ${length} words of text`);
  const options = { dimensions, window: 3, negatives: 5, epochs: 3, seed: 7, progress };
  const vectors = skipgram(text.subarray(0, length), wordCounts, options);
  return inCells(
    ordered,
    vectors,
    wordCounts.reduce((sum, count) => sum + count, 0),
  );
}

/** Words proper, each in the cell it hashes to unless a more frequent one has it, with their scaled vectors. */
function inCells(ordered: readonly [string, number][], vectors: Float32Array, total: number): WordVectors {
  const taken = new Uint8Array(cellCount);
  const kept = ordered.flatMap(([word, count], row) => {
    const cell = cellOf(word);
    if (taken[cell] || !/^\p{L}/u.test(word)) return [];
    taken[cell] = 1;
    return [{ word, cell, row, weight: rare / (rare + count / total) }];
  });
  const scaled = new Float32Array(kept.length * dimensions);
  kept.forEach(({ row, weight }, i) => {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    const scale = weight / (Math.hypot(...vector) || 1);
    scaled.set(
      vector.map((value) => value * scale),
      i * dimensions,
    );
  });
  return { words: kept.map(({ word }) => word), cells: Uint32Array.from(kept, ({ cell }) => cell), vectors: scaled };
}
