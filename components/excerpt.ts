import type { Finding } from '../lib/classify/label';
import type { Span } from '../lib/text/span';

/** A run of a comment's text. */
export interface Piece {
  text: string;
  /** These words decided that the sentence is a comment. */
  deciding: boolean;
}

/** A comment cut for a few lines: the lead can be left out so that the deciding words come into view. */
export interface Excerpt {
  /** Empty where the deciding words stand near the start. */
  lead: string;
  pieces: Piece[];
}

/** In UTF-16 units: about what two lines of the popup hold, and what is kept before the deciding words. */
const inView = 100;
const before = 40;

/** The deciding words as spans of the sentence's own text, in order, without overlaps. */
function decidingSpans({ start, text, evidence }: Finding): Span[] {
  const spans: Span[] = [];
  for (const cue of evidence.toSorted((a, b) => a.start - b.start)) {
    const span = { start: Math.max(0, cue.start - start), end: Math.min(text.length, cue.end - start) };
    const last = spans.at(-1);
    if (span.start >= span.end) continue;
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push(span);
  }
  return spans;
}

/** Where the visible part starts: at a word, some way before the first deciding words. */
function visibleFrom(text: string, first: number): number {
  if (first <= inView) return 0;
  const space = text.indexOf(' ', first - before);
  return space < 0 || space >= first ? first : space + 1;
}

/** Lead and pieces together are the finding's whole text. An editors' insert is one by its place, not by its words. */
export function excerptOf(finding: Finding): Excerpt {
  const { text, insert } = finding;
  const spans = insert ? [] : decidingSpans(finding);
  const from = visibleFrom(text, spans[0]?.start ?? 0);
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), deciding: false });
    pieces.push({ text: text.slice(start, end), deciding: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), deciding: false });
  return { lead: text.slice(0, from), pieces };
}
