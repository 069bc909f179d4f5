import type { Span } from '../text/span';
import type { Find } from './cue';
import { overlapping } from './overlapping';
import type { Voice, Word } from './voice';

/** One place in a phrase: the words that fit it, or null where any word does. */
interface Slot {
  fits: ReadonlySet<string> | null;
  optional: boolean;
}

function slotOf(part: string): Slot {
  const optional = part.startsWith('(');
  const words = part.replace(/[()]/gu, '');
  return { fits: words === '*' ? null : new Set(words.split('/')), optional };
}

/** The words of a list, any of which will do in one place of a phrase. */
export const anyOf = (list: string): string =>
  list
    .trim()
    .split(/[\s,]+/u)
    .join('/');

/** Every phrase of a list under each word that it may begin with, the longest first. */
function index(list: string): Map<string, Slot[][]> {
  const byFirst = new Map<string, Slot[][]>();
  for (const phrase of list.split(/[,\n]/u).map((entry) => entry.trim().toLowerCase())) {
    if (!phrase) continue;
    const [first, ...rest] = phrase.split(/[\s-]+/u).map(slotOf);
    if (!first?.fits || first.optional) throw new Error(`a phrase must begin with a word: "${phrase}"`);
    for (const word of first.fits) byFirst.set(word, [...(byFirst.get(word) ?? []), rest]);
  }
  for (const continuations of byFirst.values()) continuations.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Index of the word after the slots from `next` on, the first of which meets word `at`; null where they do not fit. */
function endOf(words: readonly Word[], at: number, slots: readonly Slot[], next: number): number | null {
  const slot = slots[next];
  if (!slot) return at;
  const word = words[at];
  const end = word?.joined && (slot.fits?.has(word.lower) ?? true) ? endOf(words, at + 1, slots, next + 1) : null;
  return end ?? (slot.optional ? endOf(words, at, slots, next + 1) : null);
}

function longestEnd(words: readonly Word[], at: number, candidates: readonly Slot[][]): number | null {
  for (const slots of candidates) {
    const end = endOf(words, at, slots, 0);
    if (end !== null) return end;
  }
  return null;
}

function matches({ words }: Voice, byFirst: Map<string, Slot[][]>): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    const end = first && !first.name ? longestEnd(words, at + 1, byFirst.get(first.lower) ?? []) : null;
    const last = words[(end ?? 0) - 1];
    if (first && last) found.push({ start: first.start, end: last.end });
    at = end ?? at + 1;
  }
  return found;
}

/**
 * Finds the words and phrases of a closed list: whole, in any case, without overlap, and not where they begin a name.
 *
 * A list is written as it reads: phrases stand between commas or line breaks, and a hyphen is as good as a space.
 * `a/b` stands for either word (see `anyOf`), `*` for any one word, `(very)` for a word that may be missing.
 * @param except phrases of ordinary use: what overlaps one of them is not found
 */
export function phrases(list: string, except = ''): Find {
  const wanted = index(list);
  const ordinary = index(except);
  return (voice) => {
    const found = matches(voice, wanted);
    if (found.length === 0 || ordinary.size === 0) return found;
    const spared = overlapping(found, matches(voice, ordinary));
    return found.filter((_, i) => spared[i]?.length === 0);
  };
}

/** Only where the sentence begins with it. */
export const opening =
  (find: Find): Find =>
  (voice) =>
    find(voice).filter(({ start }) => start === voice.words[0]?.start);

/** Only in a sentence that ends in a question mark. */
export const inQuestion =
  (find: Find): Find =>
  (voice) =>
    /\?["')\]\s]{0,4}$/u.test(voice.text.slice(-5)) ? find(voice) : [];
