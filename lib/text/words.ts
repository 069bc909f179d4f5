/** Letters and digits, with marks inside that do not part a word: "don't", "1,000", "well-known", "U.S.-led", "AT&T". */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:['’.,&-]|\.-)[\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a text in order, without the punctuation around them. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** How many words a text has: the one count behind every figure and share of words. */
export const countWords = (text: string): number => wordsOf(text).length;
