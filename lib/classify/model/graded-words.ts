import type { Values } from './codec';
import { hash } from './hash';

/** Cells of the table of graded words. */
export const cellCount = 1 << 17;

/**
 * What is known of single words, by hashed word: two grades a word, learnt from unlabelled news.
 * A cell of zeros holds no word; where two words share a cell, the grades are the more frequent one's.
 */
export interface GradedWords {
  /** How much a word belongs to comment, in log-odds before the sentence's length is taken into account. */
  comment: Values;
  /** How much a word belongs to opinion pieces rather than reports, likewise for whole pages. */
  page: Values;
  /** 1 where a word is known. */
  known: Values;
}

export const cellOf = (key: string): number => hash(key, 17) % cellCount;
