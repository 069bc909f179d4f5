import { personNouns } from '../source/nouns';
import { calendar, isClosedClass, nameParticles } from '../source/word-classes';
import { notInPersonNames, titles } from './titles';

/** A run of capitals, taken apart. */
export interface PersonName {
  /** Given names and surname, at least one. */
  name: string[];
  /** "jr" or "sr" behind a given name and a surname, which tell a father from his son; empty where neither stands. */
  generation: string;
  /** Words of rank before the name, lower case. */
  roles: string[];
}

const longestName = 5;

const bare = (word: string): string => withoutStop(word.toLowerCase());

/** "Jr." and an initial at the end of a sentence lose their stop. */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

function isLead(word: string): boolean {
  const lower = bare(word);
  if (nameParticles.has(lower)) return false;
  return titles.has(lower) || calendar.has(lower) || isClosedClass(lower) || /^\p{Ll}/u.test(word);
}

/** The whole name, as it is written where a sentence does not end with it. */
export const written = ({ name, generation }: Pick<PersonName, 'name' | 'generation'>): string =>
  generation ? `${name.join(' ')} ${generation === 'jr' ? 'Jr.' : 'Sr.'}` : withoutStop(name.join(' '));

/** Where the name begins behind words of rank, and behind a noun whose capital begins the sentence: "Striker Ama Adeyemi". */
function startOfName(words: readonly string[]): number {
  let from = words.slice(0, -1).findLastIndex(isLead) + 1;
  // A noun before one word alone may be a given name: "Hunter Adeyemi".
  while (words.length - from > 2 && personNouns.has(bare(words[from] ?? ''))) from++;
  return from;
}

const isGivenName = (word: string): boolean => !/^\p{Lu}\.?$/u.test(word) && !nameParticles.has(bare(word));

/** What of "London Ama B. Adeyemi" behind "mayor of" is the name: one given name, initials and the surname. */
const behindPlace = (name: readonly string[]): string[] =>
  name.slice(Math.max(0, name.slice(0, -1).findLastIndex(isGivenName)));

/**
 * A run of capitals as a person's name and the words of rank before it; null where it names something else.
 * @param isOfOffice it stands behind "mayor of" or the like, and may begin with a place
 */
export function personNameOf(words: readonly string[], isOfOffice = false): PersonName | null {
  const from = startOfName(words);
  let name = words.slice(from).map((word) => word.replace(/['’]s$/u, ''));
  let generation = '';
  while (name.length > 1 && /^[JS]r\.?$/u.test(name.at(-1) ?? '')) generation = bare(name.pop() ?? '');
  if (name.length === 1) generation = '';
  if (isOfOffice && from === 0) name = behindPlace(name);
  if (name.length === 0 || name.length > longestName || isLead(name.at(-1) ?? '')) return null;
  return name.some((word) => notInPersonNames.has(bare(word)))
    ? null
    : { name, generation, roles: words.slice(0, from).map(bare) };
}
