import { pairMarks } from '../text/quotation/pairing';
import type { Span } from '../text/span';
import type { Voice } from './voice';

/** Characters; what is longer is rather text between two apostrophes. */
const longest = 80;

const none: readonly Span[] = [];

/**
 * The words of a voice that stand in marks, marks included: a title, a name, a term, a word kept at arm's length. They
 * quote nobody, and yet it is not the writer who judges in them.
 */
export function markedWords({ text }: Voice): readonly Span[] {
  if (!text.includes('"') && !text.includes("'")) return none;
  return pairMarks(text).pairs.filter(({ start, end }) => end - start <= longest);
}
