import { pairMarks } from '../text/quotation/pairing';
import type { Span } from '../text/span';

/** Characters; what is longer is rather text between two apostrophes. */
const longest = 80;

const none: readonly Span[] = [];

/** The stretches of a voice's text that stand in marks, marks included. */
export function markedIn(text: string): readonly Span[] {
  if (!text.includes('"') && !text.includes("'")) return none;
  return pairMarks(text).pairs.filter(({ start, end }) => end - start <= longest);
}
