import { attitudeVerbs, isReportingVerb } from '../reporting-verbs';
import { creditOf, headOf } from './credit';
import { takesObject } from './inverted-subject';
import { phraseBefore, type Phrase } from './noun-phrase';
import { groupNouns, isSpeakerNoun, personNouns } from './nouns';
import { isBreak, lowerAt, type Token } from './tokens';
import { calendar, coordinators, isAdverb, prepositions, subordinators } from './word-classes';
import { endsAsVerb, isContentWord, isName, opensPhrase } from './word-use';

/** How many tokens the clause before an object may have. */
const longestClause = 10;

/** The noun phrase that a clause is hung onto, where the clause ends with an object: null if it names nobody. */
interface Owner {
  owner: Phrase | null;
}

const plural = /(?:[^s]s|people|men|police)$/u;

export const isRelativeThat = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === 'that' && !isName(tokens[i - 1]) && creditOf(tokens, { from: i - 1, to: i }) === 'sure';

const isRelative = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === 'who' || isRelativeThat(tokens, i);

const opensClause = (token: Token | undefined): boolean =>
  token === undefined || isBreak(token) || subordinators.has(token.lower);

/** After "who says", "who yesterday" and "who Claes and" a name begins a clause of its own. */
function leavesObject({ lower }: Token): boolean {
  const takesClause = (isReportingVerb(lower) || attitudeVerbs.has(lower)) && !takesObject.test(lower);
  return !takesClause && !coordinators.has(lower) && !calendar.has(lower);
}

/** "Who [represents] Claes": a verb that was read as the first noun of a phrase. */
function beginsWithVerb(tokens: readonly Token[], { from, to }: Phrase, antecedent: Phrase | null): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (to - from < 2 || !first || !isContentWord(first) || isSpeakerNoun(first.lower)) return false;
  const isPlural = antecedent !== null && plural.test(headOf(tokens, antecedent)?.lower ?? '');
  return (isName(next) || opensPhrase(next)) && (isPlural || /(?:[^s]s|[^e]ed)$/u.test(first.lower));
}

/** "[The nurse] who shot Claes", "[the firm] that employs Claes". */
function beforeRelative(tokens: readonly Token[], phrase: Phrase, floor: number): Owner | null {
  const { from } = phrase;
  let i = from - 1;
  const low = Math.max(floor, from - longestClause);
  while (i >= low && !isRelative(tokens, i) && !opensClause(tokens[i])) i--;
  if (i < low || !isRelative(tokens, i)) return null;
  const owner = phraseBefore(tokens, isBreak(tokens[i - 1]) ? i - 1 : i, floor);
  const last = tokens[from - 1];
  const isObject = i + 1 < from ? last && leavesObject(last) : beginsWithVerb(tokens, phrase, owner);
  return isObject ? { owner } : null;
}

const isParticiple = (lower: string): boolean =>
  endsAsVerb(lower) && !isSpeakerNoun(lower) && !prepositions.has(lower) && !calendar.has(lower);

/** "[The man] accused of killing Claes", "[a doctor] treating Claes"; not "at a council meeting Claes". */
function beforeParticiple(tokens: readonly Token[], { from }: Phrase, floor: number): Owner | null {
  let i = from - 1;
  let governs = false;
  for (const low = Math.max(floor, from - longestClause); i >= low; i--) {
    const token = tokens[i];
    if (!token || !(isParticiple(token.lower) || prepositions.has(token.lower) || isAdverb(token))) break;
    governs ||= isParticiple(token.lower) && token.lower.endsWith('ing');
  }
  const owner = governs ? phraseBefore(tokens, i + 1, floor) : null;
  const head = owner && headOf(tokens, owner)?.lower;
  if (!owner || !head || !(personNouns.has(head) || groupNouns.has(head))) return null;
  return prepositions.has(lowerAt(tokens, owner.from - 1)) ? null : { owner };
}

/** Whose clause a phrase is the object of; null where it is no such object. */
export const ownerOfObject = (tokens: readonly Token[], phrase: Phrase, floor: number): Owner | null =>
  beforeRelative(tokens, phrase, floor) ?? beforeParticiple(tokens, phrase, floor);
