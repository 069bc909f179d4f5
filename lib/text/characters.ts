/**
 * What kind of character stands where, for those who read text character by character: by a table, since asking a
 * regular expression for every word of a page takes most of the time that reading it takes.
 */

/** Kinds are bits, so that several can be asked for at once. */
export const letter = 1;
export const capital = 2;
/** Belongs to the character before it. */
export const mark = 4;
export const number = 8;
export const blank = 16;
/** May end a sentence. */
export const stop = 32;

const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [letter, /\p{L}/u],
  [capital, /\p{Lu}/u],
  [mark, /\p{M}/u],
  [number, /\p{N}/u],
  [blank, /\s/u],
  [stop, /[\p{Sentence_Terminal}.\u2024\uFE52\uFF0E…\n\r\u0085\u2028\u2029]/u],
];

/** Takes two UTF-16 units. */
const wide = 64;
const asked = 128;

/**
 * Asked of the method itself: an engine keeps strings in several makes, and where one place reads them all it would look
 * up `text.charCodeAt` anew for every character.
 */
const { charCodeAt } = String.prototype;

/** By code point; 0 where nobody has asked yet, and for the units of pairs, which tell nothing by themselves. */
const table = new Uint8Array(0x110000);

function readKinds(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  // Half of a pair, alone.
  if (point >= 0xd800 && point < 0xe000) return asked;
  const known = table[point] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCodePoint(point);
  let kinds = character.length === 2 ? asked | wide : asked;
  for (const [kind, pattern] of patterns) if (pattern.test(character)) kinds |= kind;
  table[point] = kinds;
  return kinds;
}

/** The kinds of the character at `at`; none behind the text. */
export const kindsAt = (text: string, at: number): number =>
  at < text.length ? table[charCodeAt.call(text, at)] || readKinds(text, at) : 0;

/** How many units the character at `at` takes: 1 or 2. */
export const widthAt = (text: string, at: number): number => (kindsAt(text, at) & wide ? 2 : 1);

/** Where the run of characters of any of the kinds ends that begins at `at`; `at` itself where none stands there. */
export function endOfRun(text: string, at: number, kinds: number): number {
  let end = at;
  while (end < text.length) {
    const found = table[charCodeAt.call(text, end)] || readKinds(text, end);
    if (!(found & kinds)) return end;
    end += found & wide ? 2 : 1;
  }
  return end;
}

/** Where the next character of any of the kinds stands, from `at` on; `limit` where there is none before it. */
export function nextOf(text: string, at: number, kinds: number, limit = text.length): number {
  let next = at;
  while (next < limit) {
    const found = table[charCodeAt.call(text, next)] || readKinds(text, next);
    if (found & kinds) return next;
    next += found & wide ? 2 : 1;
  }
  return limit;
}
