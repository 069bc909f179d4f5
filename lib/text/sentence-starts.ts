import { creditLabel } from './openers';
import { unicodeStarts } from './unicode-sentences';

const closing = `["'”’»)\\]]`;

/**
 * Starts that the Unicode rules miss. They take a small letter anywhere behind the stop, as in "2010. 12 people", for
 * the sentence going on, and stop at a missing space or a footnote number.
 */
const missed = [
  // a number, an amount, a handle, a name with its capital inside: "… in 2010. $5 million went", "… ended. @ann wrote"
  `[.!?…]${closing}{0,3}\\s(?=["“(]?(?:[$£€@#]?\\p{N}|[@#]\\p{L}|\\p{Ll}\\p{Lu}))`,
  // dots in one character: "Wait… Then"
  `…${closing}{0,3}\\s(?=["“(]?\\p{Lu})`,
  // a footnote number between: "… the abbey.[1] The"
  `[.!?]${closing}{0,2}(?:\\[\\d{1,3}\\]){1,4}\\s(?=["“(]?\\p{Lu})`,
  // no space: "… on Friday.Ms. Lund"
  `[.!?](?<=(?:\\p{Ll}{2}|\\p{N}).)[”’)\\]]?(?=[“‘(]?\\p{Lu}[\\p{Ll}\\s])`,
  // dots that stand for words left out before the next sentence: "… the quay. . . . The"
  `\\.(?<=\\p{L}.)\\s(?=\\. \\. \\.\\s\\S)`,
  // the credit of a picture after its caption: "… at the gate Photo: Ann Lee"
  `\\s(?<=[\\p{L}\\p{N})"”].)(?=${creditLabel}\\S)`,
];

const missedStart = new RegExp(missed.join('|'), 'gu');

/** Offsets above 0 where a sentence may start, in order; more than there are sentences. */
export function findPossibleStarts(text: string): number[] {
  const starts = new Set(unicodeStarts(text));
  for (const match of text.matchAll(missedStart)) starts.add(match.index + match[0].length);
  return [...starts].toSorted((a, b) => a - b);
}
