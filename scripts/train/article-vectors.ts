import { tokensOf } from '../../lib/classify/model/sentence-model';
import { orthonormalise } from './orthonormal';
import { random } from './random';
import type { VectorLookup } from './vector-sum';
import type { ArticleVoice } from './voices';
import { dimensions, type WordVectors } from './word-vectors';

export const articleDimensions = 128;

/** Each round brings the directions nearer to the chief ones; after so many they hardly move. */
const rounds = 6;

/** Length beside a word's own vector, which says more. */
const length = 0.7;

/** For each article its words, by row, and how much each counts. */
interface Table {
  words: Uint32Array;
  weights: Float64Array;
}

function countsOf({ sentences }: ArticleVoice, lookup: VectorLookup): Map<number, number> {
  const counts = new Map<number, number>();
  for (const voice of sentences) {
    for (const token of tokensOf(voice, lookup)) {
      const row = lookup.rowOf(token);
      if (row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
  }
  return counts;
}

/** A word counts by the logarithm of how often it is met, more where few articles have it; all articles are of one length. */
function tablesOf(counts: readonly Map<number, number>[], words: number): Table[] {
  const articles = new Uint32Array(words);
  for (const ofArticle of counts) for (const row of ofArticle.keys()) articles[row] = articles[row]! + 1;
  return counts.map((ofArticle) => {
    const rows = Uint32Array.from(ofArticle.keys());
    const weights = Float64Array.from(
      rows,
      (row) => Math.log1p(ofArticle.get(row)!) * Math.log(counts.length / (1 + articles[row]!)),
    );
    const norm = Math.hypot(...weights) || 1;
    return { words: rows, weights: weights.map((weight) => weight / norm) };
  });
}

/** The words' directions as the articles mix them: every word takes up what its articles' words say. */
function mixed(tables: readonly Table[], directions: Float64Array): Float64Array<ArrayBuffer> {
  const D = articleDimensions;
  const next = new Float64Array(directions.length);
  const sum = new Float64Array(D);
  for (const { words, weights } of tables) {
    sum.fill(0);
    words.forEach((row, i) => {
      for (let d = 0; d < D; d++) sum[d] = sum[d]! + weights[i]! * directions[row * D + d]!;
    });
    words.forEach((row, i) => {
      for (let d = 0; d < D; d++) next[row * D + d] = next[row * D + d]! + weights[i]! * sum[d]!;
    });
  }
  return next;
}

/**
 * What articles each word stands in, `articleDimensions` numbers a word: latent semantic analysis, by orthogonal
 * iteration. Where the word vectors tell words by their neighbours, these tell them by matter and manner of the whole.
 */
export function articleVectors(
  articles: readonly ArticleVoice[],
  { vectors, cells }: WordVectors,
  lookup: VectorLookup,
  progress: (line: string) => void,
): Float32Array {
  const D = articleDimensions;
  const tables = tablesOf(
    articles.map((article) => countsOf(article, lookup)),
    cells.length,
  );
  const draw = random(11);
  let directions = Float64Array.from({ length: cells.length * D }, () => draw() * 2 - 1);
  let strengths = orthonormalise(directions, D);
  for (let round = 1; round <= rounds; round++) {
    directions = mixed(tables, directions);
    strengths = orthonormalise(directions, D);
    progress(`words by articles: round ${round} of ${rounds}`);
  }
  const found = new Float32Array(directions.length);
  for (let row = 0; row < cells.length; row++) {
    const vector = directions.subarray(row * D, (row + 1) * D).map((value, d) => value * Math.sqrt(strengths[d]!));
    const own = Math.hypot(...vectors.subarray(row * dimensions, (row + 1) * dimensions));
    const scale = (length * own) / (Math.hypot(...vector) || 1);
    found.set(
      vector.map((value) => value * scale),
      row * D,
    );
  }
  return found;
}

/** Word vectors lengthened by what the articles say of the words. */
export function withArticles({ words, cells, vectors }: WordVectors, articles: Float32Array): WordVectors {
  const width = dimensions + articleDimensions;
  const wide = new Float32Array(cells.length * width);
  for (let row = 0; row < cells.length; row++) {
    wide.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), row * width);
    const of = articles.subarray(row * articleDimensions, (row + 1) * articleDimensions);
    wide.set(of, row * width + dimensions);
  }
  return { words, cells, vectors: wide };
}
