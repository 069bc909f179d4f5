import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../../lib/classify/model/graded-words';
import { articleDimensions, articleVectors, withArticles } from '../../../../scripts/train/article-vectors';
import { lookupOf } from '../../../../scripts/train/vector-sum';
import type { ArticleVoice } from '../../../../scripts/train/voices';
import { dimensions, type WordVectors } from '../../../../scripts/train/word-vectors';

const sea = ['harbour', 'ferry', 'tide', 'anchor'];
const kitchen = ['oven', 'dough', 'butter', 'recipe'];
const words = [...sea, ...kitchen];

/** All words but one have vectors of length one. */
const vectors: WordVectors = {
  words,
  cells: Uint32Array.from(words, (word) => cellOf(word)),
  vectors: new Float32Array(words.length * dimensions),
};
words.forEach((word, row) => (vectors.vectors[row * dimensions + row] = word === 'tide' ? 0.5 : 1));

/** Articles on one of two matters, none with all of its words. */
const articles = Array.from({ length: 24 }, (_, i): ArticleVoice => {
  const matter = i % 2 === 0 ? sea : kitchen;
  return { kind: 'report', sentences: [matter.filter((_word, at) => at !== (i >> 1) % 4).join(' ')] };
});

const found = articleVectors(articles, vectors, lookupOf(vectors), () => {});

const vectorOf = (word: string): Float32Array => {
  const row = words.indexOf(word);
  return found.subarray(row * articleDimensions, (row + 1) * articleDimensions);
};

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0) / (Math.hypot(...a) * Math.hypot(...b));

describe('articleVectors', () => {
  it('brings words of the same articles together and keeps others apart', () => {
    expect(cosine(vectorOf('ferry'), vectorOf('anchor'))).toBeGreaterThan(0.5);
    expect(Math.abs(cosine(vectorOf('ferry'), vectorOf('dough')))).toBeLessThan(0.1);
  });

  it('weighs each word as its own vector does', () => {
    const length = Math.hypot(...vectorOf('ferry'));
    expect(Math.hypot(...vectorOf('tide'))).toBeCloseTo(length / 2, 4);
    expect(length).toBeLessThan(1);
  });

  it('stands behind the word’s own vector', () => {
    const { vectors: wide } = withArticles(vectors, found);
    const width = dimensions + articleDimensions;
    expect(wide).toHaveLength(words.length * width);
    expect(wide[width + 1]).toBe(1);
    expect(wide.subarray(width + dimensions, 2 * width)).toEqual(vectorOf('ferry'));
  });
});
