import { capital, kindsAt, widthAt } from '../characters';
import { documentVerbs, loadedReportingVerbs, neutralReportingVerbs } from '../reporting-verbs';
import { isSpeakerNoun } from './nouns';
import { lowerAt, type Token } from './tokens';
import {
  articles,
  calendar,
  isClosedClass,
  isAdverb,
  possessives,
  prepositions,
  quantifiers,
  subjectPronouns,
} from './word-classes';

/** "U.S.", "NATO". */
function isInitialism(text: string): boolean {
  if (!(kindsAt(text, 0) & capital)) return false;
  const second = widthAt(text, 0);
  return text[second] === '.' || (kindsAt(text, second) & capital) !== 0;
}

export const isPossessiveEnding = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === "'";

export const isPronoun = (token: Token | undefined): boolean =>
  token !== undefined && subjectPronouns.has(token.lower) && !isInitialism(token.text);

/** Part of a name: a capital that is no function word at the head of a sentence, no day and no month. */
export function isName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || calendar.has(token.lower)) return false;
  if (!token.capital) return token.text.startsWith('@');
  if (isInitialism(token.text) || (token.lower === 'will' && !token.first)) return true;
  return !isClosedClass(token.lower) && !isAdverb(token);
}

export const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (articles.has(token.lower) || possessives.has(token.lower) || quantifiers.has(token.lower));

/** "Walked", "walking"; not "need" nor "agreed". */
export const endsAsVerb = (lower: string): boolean =>
  lower.endsWith('ing') || (lower.endsWith('ed') && lower.length > 2 && !lower.endsWith('eed'));

/** The verbs of reporting that are not rather a speaker: "judge", "witness". */
const plainVerbs = new Set(
  [...neutralReportingVerbs, ...loadedReportingVerbs, ...documentVerbs].filter((verb) => !isSpeakerNoun(verb)),
);

export const looksLikeVerb = ({ lower }: Pick<Token, 'lower'>): boolean => endsAsVerb(lower) || plainVerbs.has(lower);

/** A lower-case word that may be a noun or an adjective. */
export const isContentWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !isClosedClass(token.lower) &&
  !calendar.has(token.lower) &&
  !isPossessiveEnding(token);

export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined && (isName(token) || (isContentWord(token) && !looksLikeVerb(token) && !isAdverb(token)));

export const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === '&';

/** "A source [briefed] on the talks", "people [living] in Ghent": the participle at `i`. */
export const isReducedClause = (tokens: readonly Token[], i: number): boolean =>
  endsAsVerb(lowerAt(tokens, i)) && prepositions.has(lowerAt(tokens, i + 1)) && isNounLike(tokens[i - 1]);
