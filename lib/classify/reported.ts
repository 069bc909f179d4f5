import type { Attribution } from '../text/attribution';
import type { Span } from '../text/span';
import { oneOf } from './phrases';
import type { Voice } from './voice';

/** Here the writer takes the word back: "…, but the tank was full", "… – a laughable excuse". */
const takenBack = /\s[–—-]{1,2}\s|,\s(?:but|though|although|even|while|whereas|which|in\sa|in\san)\b/iu;

/** After ", he said" only an apposition is the writer's; anything else goes on with what he said. */
const apposition = /^[,\s–—-]{1,3}(?:an?|the|which|another|one|no|as|of course)\s/iu;

/** What may follow an attribution that closes its clause, besides a stop: "on Monday", "in a letter", "as he left". */
const closing = oneOf(`
  after, afterwards, again, as, at, before, by, during, earlier, early, friday, from, here, in, last, late, later,
  monday, of, on, recently, saturday, sunday, then, there, through, thursday, to, today, tuesday, via, wednesday, when,
  while, with, yesterday`);

/** "told" has its hearer between itself and the stop. */
const hearer = /^(?:told|tells|tell|asked|reminded|assured|warned)\s[^,;:\uFFFC"]{0,50}[,.]/iu;

/** Whether the clause of an attribution that ends at `end` says nothing more of substance. */
function closesAt(voice: Voice, end: number): boolean {
  const next = voice.wordFrom(end);
  return !next || voice.text.slice(end, next.start).trim() !== '' || closing.has(next.lower);
}

/** What binds a source and its verb into a clause about something else: ", which engineers warned was unsafe". */
const relatives = new Set(['who', 'which', 'whom', 'that']);

/** A comma that ends a clause, and does not go on with a list: "a cruel, manipulative bully, …". */
const clauseEnd = /,(?!\s[\p{L}'-]+(?:\s[\p{L}'-]+)?,)/u;

/** What opens a clause with a subject of its own: no verb of the main clause can be told from its verb. */
const opensClause = /^\s(?:an?|the|that|this|these|those|it|he|she|they|there|we|his|her|its|their|\p{Lu}\S*)\s/u;
const auxiliary = '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did)';
/** The verb phrase of a clause without a comma, up to the verb of the main clause: "shot three people | was killed". */
const verbPhrase = new RegExp(
  `^(?:\\s${auxiliary})?(?:\\s(?!${auxiliary}\\s)[^\\s,]+)+(?=\\s${auxiliary}\\s)(?<!\\s(?:and|or|but))`,
  'u',
);

/** Where a clause about something else ends, if its attribution stands in one; counted from the attribution's end. */
function endOfRelative({ text, words }: Voice, { cue, source }: Attribution, rest: string): number | null {
  const at = words.findIndex(({ start }) => start === (source ?? cue).start);
  const relative = [words[at], words[at - 1]].find((word) => word && relatives.has(word.lower));
  if (!relative || relative.end >= cue.start) return null;
  if (text[relative.start - 2] === ',') return clauseEnd.exec(rest)?.index ?? null;
  return relative.lower === 'that' || opensClause.test(rest) ? null : (verbPhrase.exec(rest)?.[0].length ?? null);
}

/** What stands between "it" and the participle in "it has been claimed". */
const passive = oneOf('has, had, is, was, been, also, later, once, now');

/** Where "it was claimed" begins, whose cue is the participle. */
function startOfPassive({ words }: Voice, cue: Span): number {
  let at = words.findIndex(({ start }) => start === cue.start);
  while (words[at]?.joined && passive.has(words[at - 1]?.lower ?? '')) at--;
  const first = words[at - 1];
  return words[at]?.joined && first?.lower === 'it' ? first.start : cue.start;
}

/** The words that hand over to a source: "she said", "it was claimed". */
export function handingSpan(voice: Voice, { cue, source }: Attribution): Span {
  const isActive = source !== null && source.start < cue.start;
  return {
    start: isActive ? source.start : startOfPassive(voice, cue),
    end: Math.max(cue.end, source?.end ?? cue.end),
  };
}

/**
 * The words of a sentence that say, without quotation marks, what its source says: the source judges there, not the
 * writer (rules 9 and 10 of the label guide). Null where nobody is given the word.
 */
export function reportedSpan(voice: Voice): Span | null {
  const { text, attribution } = voice;
  if (!attribution) return null;
  const { cue } = attribution;
  if (/^according/iu.test(text.slice(cue.start, cue.end))) return { start: 0, end: text.length };
  const { start, end } = handingSpan(voice, attribution);
  const rest = text.slice(end);
  const follows = /[,\uFFFC"—–]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  if (!follows || !(closesAt(voice, end) || hearer.test(text.slice(cue.start)))) {
    const until = [takenBack.exec(rest)?.index, endOfRelative(voice, attribution, rest)];
    return { start: end, end: end + Math.min(...until.map((index) => index ?? rest.length)) };
  }
  const tail = end + (/[,;–—]/u.exec(rest)?.index ?? rest.length);
  return { start: 0, end: apposition.test(text.slice(tail, tail + 20)) ? tail : text.length };
}
