import { nextOf, stop, widthAt } from './characters';
import { matchesIn } from './matches';
import { creditLabel } from './openers';
import { startBehind } from './unicode-sentences';

const closing = `["'”’»)\\]]`;

/**
 * Starts behind a stop that the Unicode rules miss. They take a small letter anywhere behind the stop, as in "2010. 12 people", for
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
];

const missedStart = new RegExp(missed.join('|'), 'uy');

/** The credit of a picture after its caption: "… at the gate Photo: Ann Lee". */
const creditStart = new RegExp(`(?=${creditLabel}\\S)(?<=[\\p{L}\\p{N})"”]\\s)\\p{Lu}`, 'gu');

const isAscending = (offsets: readonly number[]): boolean =>
  offsets.every((offset, i) => i === 0 || offset > (offsets[i - 1] ?? 0));

/** Offsets above 0 where a sentence may start, in order; more than there are sentences. */
export function findPossibleStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = nextOf(text, 0, stop); at < text.length; at = nextOf(text, at + widthAt(text, at), stop)) {
    // Dots in one character end nothing by the Unicode rules.
    const start = text[at] === '…' ? null : startBehind(text, at);
    if (start !== null) starts.push(start);
    missedStart.lastIndex = at;
    if (missedStart.test(text)) starts.push(missedStart.lastIndex);
  }
  if (text.includes(': ')) starts.push(...matchesIn(text, creditStart).map(({ index }) => index));
  return isAscending(starts) ? starts : [...new Set(starts)].toSorted((a, b) => a - b);
}
