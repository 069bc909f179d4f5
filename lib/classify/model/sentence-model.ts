import type { ScorerInput } from '../scorer';
import { cellOf, type GradedWords } from './graded-words';
import { featuresOf } from './sentence-features';
import { tokenise, type Token } from './tokens';

export interface SentenceModel {
  /** Weight of each feature of `featuresOf`. */
  weights: Float32Array;
  bias: number;
  words: GradedWords;
}

/** What one sentence says by itself. */
export interface SentenceReading {
  tokens: Token[];
  /** Log-odds that the writer's own voice comments. */
  margin: number;
  /** What each token added to the margin; the rest of it belongs to the sentence as a whole. */
  shares: Float32Array;
  /** Sum and number of the page grades of its words. */
  pageGrade: number;
  gradedWords: number;
}

/** A word's grade counts less the longer the sentence: by the square root of its known words. */
export const lengthDamping = (knownWords: number): number => 1 / Math.sqrt(knownWords + 1);

export const isGraded = ({ kind }: Token): boolean => kind === 'word';

export function tokensOf(voice: string, { known }: Pick<GradedWords, 'known'>): Token[] {
  return tokenise(voice, (key) => known[cellOf(key)] !== 1);
}

export function readSentence({ weights, bias, words }: SentenceModel, input: ScorerInput): SentenceReading {
  const tokens = tokensOf(input.voice, words);
  const shares = new Float32Array(tokens.length);
  let margin = bias;
  for (const { index, value, first, last } of featuresOf(tokens, input)) {
    const share = (weights[index] ?? 0) * value;
    margin += share;
    for (let i = first; i >= 0 && i <= last; i++) shares[i] = (shares[i] ?? 0) + share / (last - first + 1);
  }
  const cells = Int32Array.from(tokens, (token) => (isGraded(token) ? cellOf(token.key) : -1));
  const gradedWords = cells.reduce((count, cell) => count + (words.known[cell] ?? 0), 0);
  const damping = lengthDamping(gradedWords);
  let pageGrade = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? -1;
    if (words.known[cell] !== 1) continue;
    const share = (words.comment[cell] ?? 0) * damping;
    margin += share;
    shares[i] = (shares[i] ?? 0) + share;
    pageGrade += words.page[cell] ?? 0;
  }
  return { tokens, margin, shares, pageGrade, gradedWords };
}
