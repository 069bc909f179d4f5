import { plainForms } from '../reporting-verbs';
import { creditOf, headOf, isSource } from './credit';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrase';
import { isSpeakerNoun } from './nouns';
import { isRelativeThat, ownerOfObject } from './object-owner';
import { isBreak, lowerAt, type Token } from './tokens';
import { auxiliaries, calendar, coordinators, isAdverb, prepositions, relatives, subordinators } from './word-classes';
import { isAnd, isContentWord, isName, isPronoun, looksLikeVerb } from './word-use';

/** 'shared': the verb has no subject of its own and takes that of the clause before it ("and called", ", adding"). */
export type Subject = Phrase | 'shared' | null;

/** How many phrases before the last are looked for in a list. */
const longestList = 4;

/** How many tokens before a verb its subject is looked for; bounds the work at each verb. */
const reach = 60;

/** "Smith himself said", "they all said"; a clause that begins with them has them for its subject: "both said". */
const floating = new Set(['himself', 'herself', 'itself', 'themselves', 'both', 'all', 'each']);
const beforeTime = new Set(['on', 'last', 'this', 'early', 'late', 'next', 'that', 'in', 'at', 'the']);
const timeAgo =
  /^(?:ago|a|an|less|more|than|about|few|one|two|three|four|five|six|\d+|(?:minute|hour|day|week|month|year|decade)s?)$/u;

/** "Smith has [long] said"; not "the road is long". */
const isForLong = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === 'long' && /^(?:ha[sd]|have|'d|'s|'ve)$/u.test(lowerAt(tokens, i - 1));

/** Index left of a verb's auxiliaries, adverbs and times: "Smith [on Tuesday also has] said". */
export function leftOfAdverbials(tokens: readonly Token[], from: number, floor: number): number {
  let i = from;
  while (i >= floor) {
    const token = tokens[i];
    if (!token) break;
    if (token.lower === 'ago') while (i > floor && timeAgo.test(lowerAt(tokens, i))) i--;
    else if (calendar.has(token.lower)) {
      i--;
      while (i >= floor && beforeTime.has(lowerAt(tokens, i))) i--;
    } else {
      const isFloating = floating.has(token.lower) && !beginsClause(tokens, i, floor);
      const isFiller = auxiliaries.has(token.lower) || isFloating || isForLong(tokens, i);
      if (!isFiller && (token.capital || !isAdverb(token))) break;
      i--;
    }
  }
  return i;
}

function beginsClause(tokens: readonly Token[], i: number, floor: number): boolean {
  const left = tokens[i - 1];
  if (i === floor || !left || isBreak(left) || isAdverb(left)) return true;
  return coordinators.has(left.lower) || (subordinators.has(left.lower) && !prepositions.has(left.lower));
}

/** "It sank after [its owner], Ama Adeyemi, said": a clause, since only an apposition parts it from its verb. */
function isAfterSubordinator(tokens: readonly Token[], phrase: Phrase, end: number): boolean {
  const opener = lowerAt(tokens, phrase.from - 1);
  const isIdentified = opener === 'as' && tokens[phrase.from - 2]?.kind === 'word';
  if (!subordinators.has(opener) || isIdentified || phrase.to + 1 >= end) return false;
  const isApposed = tokens.slice(phrase.to + 1, end).every((token) => !isBreak(token) && token.kind !== 'quotation');
  return isApposed && creditOf(tokens, phrase) === 'sure' && isSource(tokens, phraseAfter(tokens, phrase.to + 1, end));
}

/** The subject before what commas set apart: "Smith, a lawyer from Ghent, [said]". */
function beforeParenthesis(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  let found: Phrase | null = null;
  for (let i = end - 1; i > floor; i--) {
    if (!isBreak(tokens[i])) continue;
    const phrase = phraseBefore(tokens, i, floor);
    if (!isSource(tokens, phrase)) continue;
    if (beginsClause(tokens, phrase.from, floor) || isAfterSubordinator(tokens, phrase, end)) found = phrase;
  }
  return found;
}

const ofOffice = /^(?:former|current|late|acting|retired|then)$/u;

/** "The plan hurt Claes": what stands before the name is no "singer" but may be a verb, so that this is a clause. */
const mayBeClause = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some((token, i) => {
    const left = tokens[from + i - 1];
    if (looksLikeVerb(token) && !token.capital) return true;
    const isNoun = isContentWord(left) && !isSpeakerNoun(left?.lower ?? '') && !ofOffice.test(left?.lower ?? '');
    return i > 0 && isName(token) && isNoun;
  });

/** Whether a phrase can stand in a list before "and" or before a comma. */
function isListable(tokens: readonly Token[], phrase: Phrase, beforeComma: boolean): boolean {
  if (isPronoun(tokens[phrase.from]) || creditOf(tokens, phrase) !== 'sure' || mayBeClause(tokens, phrase))
    return false;
  return !beforeComma || !tokens.slice(phrase.from, phrase.to).some(({ lower }) => prepositions.has(lower));
}

/** "[Ama Adeyemi, her brother and] the mayor said": with those before it, if they begin the clause. */
function withCoordinated(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase {
  let { from } = phrase;
  if (isPronoun(tokens[from]) || mayBeClause(tokens, phrase)) return phrase;
  let goesOn = isAnd(tokens[from - 1]) || tokens.slice(from, phrase.to).some(isAnd);
  for (let step = 0; goesOn && step < longestList; step++) {
    const isLast = isAnd(tokens[from - 1]);
    if (!isLast && tokens[from - 1]?.text !== ',') break;
    const end = isLast && tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
    const before = phraseBefore(tokens, end, floor);
    if (!before || !isListable(tokens, before, tokens[end]?.text === ',')) break;
    from = before.from;
    goesOn = tokens[from - 1]?.text === ',';
  }
  return from < phrase.from && beginsClause(tokens, from, floor) ? { from, to: phrase.to } : phrase;
}

const plural = /(?:[^s]s|people|police|men|children|many|some|most|both|all|others|two|three|few|several|media)$/u;

function isPlural(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = headOf(tokens, phrase);
  if (isPronoun(head)) return /^(?:i|we|you|they)$/u.test(head?.lower ?? '');
  return plural.test(head?.lower ?? '');
}

/** "The mayor's [promise]": a plain form is a verb only after "to", an auxiliary or a plural; else it is a noun. */
function agrees(tokens: readonly Token[], verb: number, at: number, phrase: Phrase | null): boolean {
  const lower = lowerAt(tokens, verb);
  if (lower === 'read' || lower === 'forecast') return true;
  if (!plainForms.has(lower)) return !lower.endsWith('s') || !phrase || creditOf(tokens, phrase) === 'sure';
  for (let i = at + 1; i < verb; i++) if (auxiliaries.has(lowerAt(tokens, i))) return true;
  return lowerAt(tokens, at) === 'to' || (phrase !== null && isPlural(tokens, phrase));
}

/** "And in a statement [credited]": what is left of an object of a preposition, which is no subject; null for others. */
function leftOfObject(tokens: readonly Token[], phrase: Phrase, floor: number): number | null {
  const left = phrase.from - 1;
  if (left < floor || !/^(?:in|on|at|to|by|during|about|with)$/u.test(lowerAt(tokens, left))) return null;
  return leftOfAdverbials(tokens, left - 1, floor);
}

/** "At the time [Maes] said", "in 2019 [police] said": a clause that opens with an object has its subject behind it. */
function behindObject(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  let start = to;
  while (start > from && isName(tokens[start - 1])) start--;
  if (start === to && plural.test(lowerAt(tokens, to - 1))) start--;
  const last = tokens[start - 1];
  const isParted = start > from && (last?.kind === 'number' || isContentWord(last));
  return isParted && start < to ? { from: start, to } : null;
}

/** "With [the mayor] saying": a participle's own subject. */
function ownSubject(tokens: readonly Token[], participle: number, floor: number): Phrase | null {
  const phrase = phraseBefore(tokens, participle, floor);
  if (!isSource(tokens, phrase)) return null;
  const left = lowerAt(tokens, phrase.from - 1);
  return left === 'with' || (isName(tokens[participle - 1]) && !/^(?:in|on|at|to)$/u.test(left)) ? phrase : null;
}

const fits = (tokens: readonly Token[], verb: number, at: number, phrase: Phrase): boolean =>
  isSource(tokens, phrase) && agrees(tokens, verb, at, phrase);

const indefinite = /^(?:any|every|no|some)(?:body|one)$|^(?:those|people|one|all)$/u;

/** Subject of the active verb at `verb`, looked for between token `floor` and the verb. */
export function subjectOf(tokens: readonly Token[], verb: number, floor: number): Subject {
  const low = Math.max(floor, verb - reach);
  let at = leftOfAdverbials(tokens, verb - 1, low);
  const hasAuxiliary = tokens.slice(at + 1, verb).some((token) => auxiliaries.has(token.lower));
  if (lowerAt(tokens, verb).endsWith('ing') && !hasAuxiliary) return ownSubject(tokens, verb, low) ?? 'shared';
  for (let step = 0; step < 3; step++) {
    const left = tokens[at];
    if (at < low || !left) return null;
    if (coordinators.has(left.lower) || left.lower === 'to') return agrees(tokens, verb, at, null) ? 'shared' : null;
    if (left.lower === 'who') return indefinite.test(lowerAt(tokens, at - 1)) ? null : { from: at, to: at + 1 };
    if (relatives.has(left.lower) || isRelativeThat(tokens, at)) {
      return phraseBefore(tokens, isBreak(tokens[at - 1]) ? at - 1 : at, low);
    }
    const phrase = isBreak(left) ? beforeParenthesis(tokens, at, low) : phraseBefore(tokens, at + 1, low);
    const before = phrase && leftOfObject(tokens, phrase, low);
    if (before === null) {
      if (!phrase || !fits(tokens, verb, at, phrase)) return null;
      const object = isBreak(left) ? null : ownerOfObject(tokens, phrase, low);
      if (!object) return isBreak(left) ? phrase : withCoordinated(tokens, phrase, low);
      return object.owner && fits(tokens, verb, at, object.owner) ? object.owner : null;
    }
    if (phrase && !isBreak(left) && beginsClause(tokens, phrase.from - 1, low)) {
      const subject = behindObject(tokens, phrase);
      return subject && fits(tokens, verb, at, subject) ? subject : null;
    }
    at = before;
  }
  return null;
}
