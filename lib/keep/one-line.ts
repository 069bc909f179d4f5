/**
 * A text on one line that reads in the order in which it is written: without line breaks, control characters, or the
 * characters without a shape that turn the direction of others or hide among them. Joiners are part of a word.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
