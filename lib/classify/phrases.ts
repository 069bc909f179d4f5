import type { Span } from '../text/span';
import type { Find } from './cue';
import { Lexicon } from './lexicon';
import { overlapping } from './overlapping';

const wordsOf = (list: string): string[] => list.trim().split(/[\s,]+/u);

/** The words of a list, any of which will do in one place of a phrase. */
export const anyOf = (list: string): string => wordsOf(list).join('/');

/** The words of a list, to be asked for one by one. */
export const oneOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

const nothing: readonly Span[] = [];

/** Every list of the project. */
const lexicon = new Lexicon();

/**
 * Finds the words and phrases of a closed list: whole, in any case, without overlap, and not where they begin a name.
 *
 * A list is written as it reads: phrases stand between commas or line breaks, and a hyphen is as good as a space.
 * `a/b` stands for either word (see `anyOf`), `*` for any one word, `(very)` for a word that may be missing.
 * @param except phrases of ordinary use: what overlaps one of them is not found
 */
export function phrases(list: string, except = ''): Find {
  const wanted = lexicon.add(list);
  const ordinary = lexicon.add(except);
  return (voice) => {
    const found = lexicon.find(wanted, voice);
    if (found.length === 0) return found;
    const spare = lexicon.find(ordinary, voice);
    if (spare.length === 0) return found;
    const spared = overlapping(found, spare);
    return found.filter((_, i) => spared[i]?.length === 0);
  };
}

/** The same, where they begin a name too. */
export function phrasesInAnyCase(list: string): Find {
  const wanted = lexicon.add(list, true);
  return (voice) => lexicon.find(wanted, voice);
}

/** Only where the sentence begins with it. */
export const opening =
  (find: Find): Find =>
  (voice) => {
    const found = find(voice);
    return found[0]?.start === voice.words[0]?.start ? found.slice(0, 1) : nothing;
  };

/** Only where punctuation follows, or the sentence ends: "No, it was not", and not "No arrests were made". */
export const setOff =
  (find: Find): Find =>
  (voice) => {
    const found = find(voice);
    if (found.length === 0) return found;
    return found.filter(({ end }) => !voice.wordFrom(end)?.joined);
  };

/** Only in a sentence that ends in a question mark. */
export const inQuestion =
  (find: Find): Find =>
  (voice) =>
    voice.text.includes('?') && /\?["')\]\s]{0,4}$/u.test(voice.text.slice(-5)) ? find(voice) : nothing;

/** What one finds and what the other finds, in order. */
export const either =
  (one: Find, other: Find): Find =>
  (voice) => {
    const [found, more] = [one(voice), other(voice)];
    if (found.length === 0 || more.length === 0) return found.length === 0 ? more : found;
    return [...found, ...more].toSorted((a, b) => a.start - b.start);
  };
