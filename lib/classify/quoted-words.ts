import type { Span } from '../text/span';
import { countWords } from '../text/words';

/**
 * How many of a sentence's words stand in quotations.
 * @param text the block's text, in which all offsets count
 * @param quotes without overlap; only what lies inside the sentence counts
 */
export function countQuotedWords(text: string, sentence: Span, quotes: readonly Span[]): number {
  return quotes
    .map(({ start, end }) => text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)))
    .reduce((sum, words) => sum + countWords(words), 0);
}
