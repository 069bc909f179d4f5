import { findMarks, type Mark } from './marks';
import type { Span } from '../span';

/** What the marks of one block say, before its neighbours are asked. */
export interface Pairing {
  /** Outermost pairs, marks included, in order. */
  pairs: Span[];
  /** Start of a quotation that the block does not close, or null. */
  open: number | null;
  /** End of a closing mark that comes before any opening one, or null. */
  close: number | null;
}

const sentenceEnd = /[.!?…](?=\s)/u;
const lowerWordFollows = /^ \p{Ll}/u;
/** Endings after which an apostrophe is common: workers', goin'. */
const apostropheEnding = /(?:[sz]|in)$/iu;

/** Where a quotation that lost its closing mark ends: with its first sentence, or before the next mark. */
function endBefore(text: string, start: number, limit: number): number {
  const stretch = text.slice(start, limit);
  const stop = sentenceEnd.exec(stretch);
  return start + (stop ? stop.index + 1 : stretch.trimEnd().length);
}

function pairDoubles(text: string, marks: readonly Mark[]): Pairing {
  const pairs: Span[] = [];
  let open: Mark | null = null;
  let close: number | null = null;
  let depth = 0;
  for (const [m, mark] of marks.entries()) {
    const [next, afterNext] = [marks[m + 1], marks[m + 2]];
    if (!open) {
      if (mark.direction !== 'close') open = mark;
      else if (m === 0 && !mark.weak) close = mark.end;
    } else if (mark.direction === 'open') {
      // Two closes to come: this one is inside; one alone: the quotation before has lost its closing mark.
      if (next?.direction === 'close' && afterNext?.direction === 'close') depth++;
      else {
        pairs.push({ start: open.start, end: endBefore(text, open.start, mark.start) });
        open = mark;
        depth = 0;
      }
    } else if (depth > 0) depth--;
    else if (!(mark.weak && next?.direction === 'close')) {
      pairs.push({ start: open.start, end: mark.end });
      open = null;
    }
  }
  return { pairs, open: open?.start ?? null, close };
}

function mayBeApostrophe(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.start - 2), mark.start);
  return mark.weak && apostropheEnding.test(before) && lowerWordFollows.test(text.slice(mark.end, mark.end + 2));
}

/** Single marks that lie outside the double pairs. A doubtful close counts only where no surer one follows. */
function pairSingles(text: string, marks: readonly Mark[]): Pairing {
  const pairs: Span[] = [];
  let open: Mark | null = null;
  let doubtful: Mark | null = null;
  for (const mark of marks) {
    if (open && mark.direction !== 'open' && mayBeApostrophe(text, mark)) doubtful ??= mark;
    else if (open && mark.direction !== 'open') {
      pairs.push({ start: open.start, end: mark.end });
      open = doubtful = null;
    } else {
      if (open && doubtful) pairs.push({ start: open.start, end: doubtful.end });
      doubtful = null;
      open = mark.direction === 'close' ? null : mark;
    }
  }
  if (!open || !doubtful) return { pairs, open: open?.start ?? null, close: null };
  return { pairs: [...pairs, { start: open.start, end: doubtful.end }], open: null, close: null };
}

/** The spans that overlap none of the others; both in order. */
function apart<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let o = 0;
  return spans.filter((span) => {
    while (o < others.length && (others[o]?.end ?? 0) <= span.start) o++;
    return span.end <= (others[o]?.start ?? Infinity);
  });
}

/** A single pair around double ones needs a sure close, else an elision could swallow them. */
const closesSurely = (text: string, pair: Span): boolean => !/[\p{L}\p{N}]/u.test(text[pair.end - 2] ?? '');

/** Pairs the marks of one block. Time grows with the length of the text only. */
export function pairMarks(text: string): Pairing {
  const marks = findMarks(text);
  const singleMarks = marks.filter(({ kind }) => kind === 'single');
  if (singleMarks.length === 0) return pairDoubles(text, marks);
  const doubles = pairDoubles(
    text,
    marks.filter(({ kind }) => kind === 'double'),
  );
  const taken = doubles.open === null ? doubles.pairs : [...doubles.pairs, { start: doubles.open, end: text.length }];
  const singles = pairSingles(text, apart(singleMarks, taken));
  const plain = new Set(apart(singles.pairs, doubles.pairs));
  const outerSingles = singles.pairs.filter((pair) => plain.has(pair) || closesSurely(text, pair));
  const pairs = [...outerSingles, ...apart(doubles.pairs, outerSingles)].toSorted((a, b) => a.start - b.start);
  return { pairs, open: doubles.open ?? (singles.open === 0 ? 0 : null), close: doubles.close };
}
