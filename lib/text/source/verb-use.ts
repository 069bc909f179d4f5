import { attitudeVerbs, documentVerbs, loadedReportingVerbs, neutralReportingVerbs } from '../reporting-verbs';
import { leftOfAdverbials } from './subject';
import { isBreak, lowerAt, type Token } from './tokens';
import { articles, beForms, prepositions, relatives, standalonePronouns } from './word-classes';
import { isPossessiveEnding, isPronoun, opensPhrase } from './word-use';

export type VerbKind = 'reporting' | 'attitude' | 'document';

/** Everyday verbs that a second word turns into verbs of speaking: "shot back", "put it". */
const phrasal = new Map<string, string>();
for (const [particle, verbs] of Object.entries({
  back: 'shot hit fired fires hits shoots pushed shooting firing',
  on: 'went goes going',
  it: 'put puts',
  clear: 'made makes making',
  out: 'lashed laid lays spelled',
  in: 'chimed chimes weighed weighs',
})) {
  for (const verb of verbs.split(' ')) phrasal.set(verb, particle);
}

/** Verbs of work with the hands that speak of somebody before "as": "painted him as a liar". */
const portraying = new Set(
  'brand branded branding brands cast casting casts frame framed frames framing paint painted painting paints'.split(
    ' ',
  ),
);
/** How many tokens behind such a verb its "as" stands at most. */
const furthestAs = 10;

function hasAs(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 2; i <= verb + furthestAs && tokens[i] && !isBreak(tokens[i - 1]); i++) {
    if (lowerAt(tokens, i) === 'as') return true;
  }
  return false;
}

const kinds = new Map<string, VerbKind>();
for (const verb of documentVerbs) kinds.set(verb, 'document');
for (const verb of attitudeVerbs) kinds.set(verb, 'attitude');
for (const verb of [...neutralReportingVerbs, ...loadedReportingVerbs]) kinds.set(verb, 'reporting');

/** In small letters, the words that may hand over to a source where their sentence is built for it. */
export const handingWords: ReadonlySet<string> = new Set([
  ...kinds.keys(),
  ...phrasal.keys(),
  ...portraying,
  'according',
]);

function kindOf(tokens: readonly Token[], i: number): VerbKind | null {
  const lower = lowerAt(tokens, i);
  const kind = kinds.get(lower);
  if (portraying.has(lower)) return hasAs(tokens, i) ? 'reporting' : null;
  if (!kind) return phrasal.has(lower) && phrasal.get(lower) === lowerAt(tokens, i + 1) ? 'reporting' : null;
  const goesOn = lower.startsWith('continue') && /^(?:to|with|in|on)$/u.test(lowerAt(tokens, i + 1));
  return goesOn ? null : kind;
}

const plural = /^(?:claims|reports|answers|comments|promises|demands|warnings)$/u;
const afterPlural = /^(?:of|about|from|by|against|as|are|were|was|is|have|had)$/u;

/** Stand between a number and what it counts in no text: "the two said". */
const onlyVerbs = new Set('agree agreed believe believed insist insisted say said think'.split(' '));

/** "The claim", "his remarks", "in comments": the word is a noun here. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const left = tokens[i - 1];
  const lower = lowerAt(tokens, i);
  if (!left) return false;
  if (opensPhrase(left)) return left.lower !== 'that' && !standalonePronouns.has(left.lower) && !onlyVerbs.has(lower);
  if (isPossessiveEnding(left)) return !/(?:ing|ed|said)$/u.test(lower);
  if (plural.test(lower) && afterPlural.test(lowerAt(tokens, i + 1))) return true;
  return prepositions.has(left.lower) && left.lower !== 'to' && !lower.endsWith('ing');
}

/** "A show called “…”": a participle that names the noun before it. */
export function isNaming(tokens: readonly Token[], i: number): boolean {
  const left = tokens[i - 1];
  const quotation = tokens[articles.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1];
  if (!/^(?:called|named|dubbed|termed|label+ed)$/u.test(lowerAt(tokens, i))) return false;
  const isMarked = quotation?.kind === 'quotation' || /^["“'‘]$/u.test(quotation?.text ?? '');
  if (!isMarked || left?.kind !== 'word') return false;
  if (beForms.has(left.lower)) return false;
  return !isPronoun(left) && !relatives.has(left.lower) && (quotation?.capital || !left.capital);
}

/** How the word at `i` hands over as a verb, or null where it does not. */
export function verbKind(tokens: readonly Token[], i: number): VerbKind | null {
  const kind = kindOf(tokens, i);
  return kind && !isNoun(tokens, i) && !isNaming(tokens, i) ? kind : null;
}

const participle = /(?:ed|told|said|written|shown|found|read|forecast|seen|known|thought|felt|understood|sworn)$/u;
const unrealWords = new Set(
  "would will 'll could should might may can to not never didn't doesn't don't won't wouldn't".split(' '),
);

/** Whether such a word stands between a verb and its subject, among auxiliaries and adverbs, or left of them. */
function isAfter(tokens: readonly Token[], verb: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, leftOfAdverbials(tokens, verb - 1, 0)); i < verb; i++) {
    if (words.has(lowerAt(tokens, i))) return true;
  }
  return false;
}

/** "Was told", "is being called". */
export const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  participle.test(lowerAt(tokens, verb)) && isAfter(tokens, verb, beForms);

/** Under "would", "to" or "not": nobody is reported to have spoken. "Went on to say" is real. */
export function isUnreal(tokens: readonly Token[], verb: number): boolean {
  if (lowerAt(tokens, verb - 1) === 'to' && lowerAt(tokens, verb - 2) === 'on') return false;
  return isAfter(tokens, verb, unrealWords);
}

const particles = new Set(['out', 'back', 'off']);

/** Index after a verb and its particle: "pointed out", "shot back". */
export function endOfVerb(tokens: readonly Token[], verb: number): number {
  const next = lowerAt(tokens, verb + 1);
  const isParticle = particles.has(next) || (next !== '' && phrasal.get(lowerAt(tokens, verb)) === next);
  return isParticle ? verb + 2 : verb + 1;
}
