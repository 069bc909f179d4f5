import { blank, kindsAt, letter, nextOf, number } from './characters';
import { continues } from './continuation';
import { findItemMarkers, type ItemMarker } from './enumeration';
import { findPossibleStarts } from './sentence-starts';
import type { Span } from './span';

/** How many characters the rules look at on each side of a possible boundary: bounds the work at each. */
const reach = { sentence: 600, tail: 60, after: 160 };

function isBoundary(text: string, start: number, cut: number): boolean {
  return !continues({
    sentence: cut - start > reach.sentence ? null : text.slice(start, cut).trimEnd(),
    tail: text.slice(Math.max(start, cut - reach.tail), cut).trimEnd(),
    after: text.slice(cut, cut + reach.after),
    glued: (kindsAt(text, cut - 1) & blank) === 0,
  });
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && kindsAt(text, start) & blank) start++;
  while (end > start && kindsAt(text, end - 1) & blank) end--;
  return { start, end };
}

const none: ReadonlySet<number> = new Set();

/**
 * Sentences of one block's text as half-open UTF-16 spans: in order, disjoint, without white space at their ends, and
 * covering every other character. Sentences inside a quotation count one by one. Boundaries are those of Unicode
 * (UAX 29), with those that English news misses added and those inside a sentence left out.
 * Linear in the length of the text.
 *
 * @param text one block with folded white space
 */
export function splitSentences(text: string): Span[] {
  const markers = findItemMarkers(text);
  const starts = findPossibleStarts(text);
  return markers.length === 0 ? cutAt(text, starts, none, none) : cutIntoItems(text, starts, markers);
}

function cutIntoItems(text: string, starts: readonly number[], markers: readonly ItemMarker[]): Span[] {
  const items = new Set(markers.filter((marker) => marker.opens).map((marker) => marker.start));
  const insideItems = new Set(markers.map((marker) => marker.end));
  const cuts = [...new Set([...starts, ...items])].toSorted((a, b) => a - b);
  return cutAt(text, cuts, items, insideItems);
}

/**
 * @param cuts where a sentence may start, in order
 * @param items those of them where the item of a list starts
 * @param insideItems where none does, though it may look so
 */
function cutAt(
  text: string,
  cuts: readonly number[],
  items: ReadonlySet<number>,
  insideItems: ReadonlySet<number>,
): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let seen = 0;
  // A piece without a word is no sentence: it goes with the next, at the end of the text with the last.
  let worded = false;
  for (const cut of cuts) {
    worded ||= nextOf(text, seen, letter | number, cut) < cut;
    seen = cut;
    if (!worded || insideItems.has(cut) || !(items.has(cut) || isBoundary(text, start, cut))) continue;
    spans.push(trimmed(text, start, cut));
    start = cut;
    worded = false;
  }
  const rest = trimmed(text, start, text.length);
  const last = spans.at(-1);
  if (last && !worded && nextOf(text, seen, letter | number) === text.length) last.end = Math.max(last.end, rest.end);
  else if (rest.start < rest.end) spans.push(rest);
  return spans;
}
