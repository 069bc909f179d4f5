import { opinionCues } from '../reasons';
import type { ScorerInput } from '../scorer';
import type { Values } from './codec';
import { cellOf, type GradedWords } from './graded-words';
import { featuresOf } from './sentence-features';
import { tokenise, type Token } from './tokens';

export interface SentenceModel {
  /** Weight of each feature of `featuresOf`. */
  weights: Values;
  bias: number;
  words: GradedWords;
  /** From this grade on a word judges, as one known word in six does: what weighs without it names a subject or leads on. */
  judging: number;
}

/** What one sentence says by itself. */
export interface SentenceReading {
  tokens: Token[];
  /** Log-odds that the writer's own voice comments. */
  margin: number;
  /** What each token added to the margin; the rest of it belongs to the sentence as a whole. */
  shares: Float32Array;
  /** How much each token belongs to comment by itself; 0 where it is not known. */
  grades: Float32Array;
  /** The grade from which on a word judges. */
  judging: number;
  /** How many kinds of cue speak for a comment in it. */
  cues: number;
  /** Sum and number of the page grades of its words. */
  pageGrade: number;
  gradedWords: number;
}

/** A word's grade counts less the longer the sentence: by the square root of its known words. */
export const lengthDamping = (knownWords: number): number => 1 / Math.sqrt(knownWords + 1);

export const isGraded = ({ kind }: Token): boolean => kind === 'word';

export function tokensOf(voice: string, { known }: Pick<GradedWords, 'known'>): Token[] {
  return tokenise(voice, (key) => known.at(cellOf(key)) !== 1);
}

/** The tokens that stand in the table of graded words, by their indexes and cells. */
export function gradedTokens(
  tokens: readonly Token[],
  { known }: Pick<GradedWords, 'known'>,
): { token: number; cell: number }[] {
  const graded: { token: number; cell: number }[] = [];
  tokens.forEach((token, i) => {
    const cell = isGraded(token) ? cellOf(token.key) : -1;
    if (cell >= 0 && known.at(cell) === 1) graded.push({ token: i, cell });
  });
  return graded;
}

export function readSentence({ weights, bias, words, judging }: SentenceModel, input: ScorerInput): SentenceReading {
  const tokens = tokensOf(input.voice, words);
  const shares = new Float32Array(tokens.length);
  let margin = bias;
  for (const { index, value, first, last } of featuresOf(tokens, input)) {
    const share = (weights.at(index) ?? 0) * value;
    margin += share;
    for (let i = first; i >= 0 && i <= last; i++) shares[i] = (shares[i] ?? 0) + share / (last - first + 1);
  }
  const graded = gradedTokens(tokens, words);
  const damping = lengthDamping(graded.length);
  const grades = new Float32Array(tokens.length);
  let pageGrade = 0;
  for (const { token, cell } of graded) {
    const grade = words.comment.at(cell) ?? 0;
    const share = grade * damping;
    grades[token] = grade;
    margin += share;
    shares[token] = (shares[token] ?? 0) + share;
    pageGrade += words.page.at(cell) ?? 0;
  }
  const cues = opinionCues(input.evidence);
  return { tokens, margin, shares, grades, judging, cues, pageGrade, gradedWords: graded.length };
}
