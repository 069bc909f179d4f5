import { personNouns } from '../source/nouns';
import type { Token } from '../source/tokens';
import { nameParticles, prepositions } from '../source/word-classes';
import { isName, isPossessiveEnding } from '../source/word-use';
import { holdsOffice, isSpokenOf } from './spoken-of';
import type { Article } from './article';
import type { Mention } from './mention';
import { genderOf, keyOf, type Gender, type Names, type Person } from './names';
import { personNameOf, written, type PersonName } from './person-name';
import { titles } from './titles';

/** Of several people of one surname, the surname alone means the one named in full so many times as often… */
const dominance = 2;
/** …unless another of them stands within so many blocks. */
const recent = 3;

/** "Attorneys for Adeyemi": a capital only because it begins the sentence; not so in "Secretary of State Ama Adeyemi". */
const isCommonFirst = (token: Token, next: Token | undefined): boolean =>
  token.first && personNouns.has(token.lower) && !(next?.lower === 'of' && holdsOffice(token));

/** Words after the last possessive that are no part of a name or title: neither "Secretary" nor its "of". */
function commonWords(tokens: readonly Token[]): Token[] {
  const isTitle = (i: number): boolean => isName(tokens[i]) && !isCommonFirst(tokens[i]!, tokens[i + 1]);
  const from = tokens.findLastIndex(isPossessiveEnding) + 1;
  return tokens.filter(({ lower }, i) => i >= from && !isTitle(i) && !(prepositions.has(lower) && isTitle(i - 1)));
}

/** The run of capitals at the end of some words. */
export function endingRun(tokens: readonly Token[]): Token[] {
  let from = tokens.length;
  const isParticle = (token: Token | undefined): boolean =>
    from < tokens.length && nameParticles.has(token?.lower ?? '');
  while (from > 0 && (isName(tokens[from - 1]) || isParticle(tokens[from - 1]))) from--;
  return tokens.slice(from);
}

/**
 * The last run of capitals of a phrase's own noun, before "of Ghent" and brackets: "mayor [Ama Adeyemi] of Ghent". None
 * of which that noun only speaks: "the mother of Ama Adeyemi".
 */
export function nameTokens(tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex(({ text, lower }, i) => {
    const left = tokens[i - 1];
    if (text === '(') return true;
    return /^(?:of|from|in|at|with)$/u.test(lower) && isName(left) && !titles.has(left?.lower ?? '');
  });
  const own = stop > 0 ? tokens.slice(0, stop) : tokens.slice();
  const run = endingRun(own);
  return isSpokenOf(commonWords(own.slice(0, own.length - run.length))) ? [] : run;
}

/** The person whom a name of one or more words means; null where it is nobody's, or may be more than one's. */
export function personNamed(
  parts: Pick<PersonName, 'name' | 'generation'>,
  block: number,
  names: Names,
): Person | null {
  const { name } = parts;
  if (name.length > 1) return names.people.get(keyOf(parts)) ?? null;
  const [first = '', last = first] = [name[0], name.at(-1)].map((word) => word?.toLowerCase());
  const known = names.bySurname.get(last) ?? names.byFirstName.get(first) ?? [];
  if (known.length <= 1) return known[0] ?? null;
  const [most, ...others] = known.toSorted((a, b) => b.count - a.count);
  const isNear = ({ blocks }: Person): boolean => [...Array(recent).keys()].some((back) => blocks.has(block - back));
  const stands = most && others.every((other) => most.count >= dominance * other.count && !isNear(other));
  return stands ? most : null;
}

/** A person by the fullest name known, with what titles tell. */
export interface Known {
  name: string;
  gender: Gender | null;
}

/** The person whom a mention names; null where it names none. */
export function personIn(article: Article, { block, sentence, phrase }: Mention): Known | null {
  const tokens = article.sentences(block)[sentence]?.tokens.slice(phrase.from, phrase.to) ?? [];
  if (tokens.some(({ lower }) => lower === 'and') || isPossessiveEnding(tokens.at(-1))) return null;
  const run = nameTokens(tokens);
  const before = tokens.slice(
    0,
    tokens.findIndex((token) => token === run[0]),
  );
  const isOfOffice = before.at(-1)?.lower === 'of' && before.length > 1 && holdsOffice(before.at(-2)!);
  const parts = personNameOf(
    run.map(({ text }) => text),
    isOfOffice,
  );
  if (!parts) return null;
  const surname = parts.name.at(-1) ?? '';
  const addressed = genderOf(parts.roles);
  const known = personNamed(parts, block, article.names);
  const person = known && addressed && known.gender && known.gender !== addressed ? null : known;
  if (!person && parts.name.length === 1 && !parts.roles.some((role) => titles.has(role))) return null;
  const gender = addressed ?? person?.gender ?? article.names.genders.get(surname.toLowerCase()) ?? null;
  return { name: person?.name ?? written(parts), gender };
}
