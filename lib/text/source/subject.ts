import { plainForms } from '../reporting-verbs';
import { creditOf, headOf, isSource } from './credit';
import { phraseBefore, type Phrase } from './noun-phrase';
import { isRelativeThat, ownerOfObject } from './object-owner';
import { isBreak, lowerAt, type Token } from './tokens';
import { auxiliaries, calendar, coordinators, isAdverb, prepositions, relatives, subordinators } from './word-classes';
import { isName, isPronoun } from './word-use';

/** 'shared': the verb has no subject of its own and takes that of the clause before it ("and called", ", adding"). */
export type Subject = Phrase | 'shared' | null;

/** How many tokens before a verb its subject is looked for; bounds the work at each verb. */
const reach = 60;

/** "Smith himself said", "they all said". */
const floating = new Set(['himself', 'herself', 'itself', 'themselves', 'both', 'all', 'each']);
const beforeTime = new Set(['on', 'last', 'this', 'early', 'late', 'next', 'that', 'in', 'at', 'the']);
const timeAgo =
  /^(?:ago|a|an|less|more|than|about|few|one|two|three|four|five|six|\d+|(?:minute|hour|day|week|month|year|decade)s?)$/u;

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
      const isFiller = auxiliaries.has(token.lower) || floating.has(token.lower);
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

/** The subject before what commas set apart: "Smith, a lawyer from Ghent, [said]". */
function beforeParenthesis(tokens: readonly Token[], end: number, floor: number): Phrase | null {
  let found: Phrase | null = null;
  for (let i = end - 1; i > floor; i--) {
    if (!isBreak(tokens[i])) continue;
    const phrase = phraseBefore(tokens, i, floor);
    if (isSource(tokens, phrase) && beginsClause(tokens, phrase.from, floor)) found = phrase;
  }
  return found;
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
      if (!object) return phrase;
      return object.owner && fits(tokens, verb, at, object.owner) ? object.owner : null;
    }
    at = before;
  }
  return null;
}
