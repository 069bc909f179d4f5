import { matchesIn } from '../matches';
import type { Span } from '../span';

/** A mark that may open or close a quotation, as its neighbours and its glyph tell. */
export interface Mark extends Span {
  kind: 'double' | 'single';
  direction: 'open' | 'close' | 'either';
  /** May as well be an apostrophe or stand for inches. */
  weak: boolean;
}

type Direction = Mark['direction'];

/** Two apostrophes in a row, which some archives print for a mark, are no mark and no two marks either. */
const anyMark = /["“”„‟«»‚‛‹›]|(?<!['’])['‘’](?!['’])/gu;
const doubleGlyphs = new Set(['"', '“', '”', '„', '‟', '«', '»']);
const openingGlyphs = new Set(['“', '„', '‟', '«', '‘', '‚', '‛', '‹']);
const closingGlyphs = new Set(['”', '»', '’', '›']);

const markCharacter = /["“”„‟«»'‘’‚‛‹›]/u;
const alphanumeric = /[\p{L}\p{N}]/u;
/** Format characters count as blank: some pages put them before a paragraph's first mark. */
const blank = /[\s\p{Cf}]/u;
const neverOpens = /[,;:!?)\]}]/u;
const mayFollowClose = /[,;:!?)\]}.…—–\-/|]/u;
const mayPrecedeOpen = /[([{—–\-/:=|>]/u;

/** Words without their first letters: 'em, '90s, rock 'n' roll. Capitals only where no other word begins so. */
const elided = /^(?:\d\ds?|em|n|till?|Til|[Tt]is|[Tt]was|cause|cos|cuz|bout|round|neath|burbs|gainst)(?![\p{L}\p{N}])/u;

/** Other marks beside a mark are looked through: in "'No" both open. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let seen = 0; seen < 3 && markCharacter.test(text[at] ?? ''); seen++) at += step;
  const character = text[at] ?? ' ';
  return blank.test(character) ? ' ' : character;
}

function directionOfGlyph(glyph: string): Direction {
  if (openingGlyphs.has(glyph)) return 'open';
  return closingGlyphs.has(glyph) ? 'close' : 'either';
}

/** Spacing decides where it is clear, for typists mix up glyphs; `before` and `after` are the mark's neighbours. */
function directionOf(glyph: string, before: string, after: string): Direction {
  const byGlyph = directionOfGlyph(glyph);
  if (before === ' ' && after !== ' ') return neverOpens.test(after) ? 'close' : 'open';
  if (before !== ' ' && after === ' ') {
    if (/[([]/u.test(before)) return 'open';
    return /[:—]/u.test(before) ? byGlyph : 'close';
  }
  const mayOpen = mayPrecedeOpen.test(before) && alphanumeric.test(after);
  const mayClose = mayFollowClose.test(after);
  if (before === ' ' || mayOpen === mayClose) return byGlyph;
  return mayOpen ? 'open' : 'close';
}

function isApostrophe(text: string, { start, end }: Span, direction: Direction): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text.slice(end, end + 8);
  if (alphanumeric.test(before) && alphanumeric.test(after[0] ?? ' ')) return true;
  if (direction === 'close')
    return /\d/u.test(before) ? /^ \d/u.test(after) : /['’]n$/u.test(text.slice(start - 2, start));
  return elided.test(after);
}

/** All marks of a text, in order; apostrophes inside words and before them are left out. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: glyph, index: start } of matchesIn(text, anyMark)) {
    const end = start + glyph.length;
    const before = neighbour(text, start - 1, -1);
    const direction = directionOf(glyph, before, neighbour(text, end, 1));
    if (doubleGlyphs.has(glyph)) {
      marks.push({ start, end, kind: 'double', direction, weak: /\d/u.test(text[start - 1] ?? '') });
    } else if (!isApostrophe(text, { start, end }, direction)) {
      const weak = direction === 'close' && alphanumeric.test(before);
      marks.push({ start, end, kind: 'single', direction, weak });
    }
  }
  return marks;
}
