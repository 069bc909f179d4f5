import { clauseSubject } from './clause-subject';
import { creditOf, isSource } from './credit';
import { followingSubject, invertedSubject } from './inverted-subject';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrase';
import { documentMakers, documentNouns, groupNouns, speechNouns } from './nouns';
import { subjectOf } from './subject';
import { isBreak, lowerAt, type Token } from './tokens';
import { endOfVerb, handingWords, isPassive, isUnreal, verbKind } from './verb-use';
import { prepositions } from './word-classes';
import { isPossessiveEnding } from './word-use';

/** Words of a sentence that hand over to a source, as indexes into its tokens. */
export interface Cue extends Phrase {
  /** "said", "hoped", "the claim that", "according to". */
  kind: 'reporting' | 'attitude' | 'noun' | 'according';
  source: Phrase | null;
  /** "was told": the source, if any, stands behind "by". */
  passive: boolean;
  /** "would say": nobody is reported to have spoken. */
  unreal: boolean;
}

const speaksAsDocument = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => documentNouns.has(lower) || groupNouns.has(lower) || documentMakers.has(lower));

function agentOf(tokens: readonly Token[], verb: number): Phrase | null {
  const by = [verb + 1, verb + 2].find((i) => lowerAt(tokens, i) === 'by');
  return by === undefined ? null : phraseAfter(tokens, by + 1);
}

/** Whose a noun of speaking is: "[Smith]'s claim", "[his] remarks", "a statement by [the ministry]". */
function ownerOf(tokens: readonly Token[], noun: number, floor: number): Phrase | null {
  for (let i = noun - 1; i >= Math.max(floor, noun - 3); i--) {
    const { kind, lower } = tokens[i] ?? { kind: 'punctuation', lower: '' };
    if (isPossessiveEnding(tokens[i])) return phraseBefore(tokens, i, floor);
    if (/^(?:his|her)$/u.test(lower)) return { from: i, to: i + 1 };
    if (kind !== 'word' || prepositions.has(lower)) break;
  }
  return /^(?:by|from)$/u.test(lowerAt(tokens, noun + 1)) ? phraseAfter(tokens, noun + 2) : null;
}

/** The cue's source opens a clause of its own, rather than being somebody of whom another speaks. */
function isMain(tokens: readonly Token[], { from }: Phrase): boolean {
  const left = tokens[from - 1];
  return !left || left.kind !== 'word' || left.lower === 'and' || left.lower === 'but';
}

/** "After [she] left and called": the subject of a clause that is still open where the verb stands. */
function openClauseSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  for (let i = verb - 1; i > floor && !isBreak(tokens[i]); i--) {
    if (!/^(?:after|as|because|before|since|when|while|although|though)$/u.test(lowerAt(tokens, i))) continue;
    const phrase = phraseAfter(tokens, i + 1, verb);
    return isSource(tokens, phrase) ? phrase : null;
  }
  return null;
}

function sureSubject(tokens: readonly Token[], verb: number): Phrase | null {
  const subject = clauseSubject(tokens, verb);
  return subject && creditOf(tokens, subject) === 'sure' ? subject : null;
}

/** The subject that a verb without its own takes over from the clauses before it, or after an opening participle. */
function sharedSubject(tokens: readonly Token[], verb: number, cues: readonly Cue[]): Phrase | null {
  const sources = cues.flatMap(({ kind, source }) => (source && /^(?:rep|att)/u.test(kind) ? [source] : []));
  const isParticiple = lowerAt(tokens, verb).endsWith('ing');
  const open = isParticiple ? null : openClauseSubject(tokens, verb, cues.at(-1)?.to ?? 0);
  const main = open ?? sources.findLast((source) => isMain(tokens, source));
  const before = main ?? sureSubject(tokens, verb) ?? sources[0];
  if (before) return before;
  return isParticiple ? followingSubject(tokens, verb) : null;
}

/** Who or what the active verb at `i` has for its subject, where that can be a source. */
function activeSource(tokens: readonly Token[], i: number, floor: number, cues: readonly Cue[]): Phrase | null {
  const subject = invertedSubject(tokens, i, floor) ?? subjectOf(tokens, i, floor);
  return subject === 'shared' ? sharedSubject(tokens, i, cues) : subject;
}

function verbCue(tokens: readonly Token[], i: number, floor: number, cues: readonly Cue[]): Cue | null {
  const verb = verbKind(tokens, i);
  if (!verb) return null;
  const passive = isPassive(tokens, i);
  const source = passive ? agentOf(tokens, i) : activeSource(tokens, i, floor, cues);
  if (!passive && (!source || (verb === 'document' && !speaksAsDocument(tokens, source)))) return null;
  const isReporting = verb === 'reporting' || (verb === 'document' && !passive);
  const kind = isReporting ? 'reporting' : 'attitude';
  return { kind, from: i, to: endOfVerb(tokens, i), source, passive, unreal: isUnreal(tokens, i) };
}

function nounCue(tokens: readonly Token[], i: number, floor: number): Cue | null {
  if (!speechNouns.has(lowerAt(tokens, i))) return null;
  const source = ownerOf(tokens, i, floor);
  return isSource(tokens, source) || isPossessivePronoun(tokens, source)
    ? { kind: 'noun', from: i, to: i + 1, source, passive: false, unreal: false }
    : null;
}

const isPossessivePronoun = (tokens: readonly Token[], phrase: Phrase | null): boolean =>
  phrase !== null && phrase.to - phrase.from === 1 && /^(?:his|her)$/u.test(lowerAt(tokens, phrase.from));

/** Whether most words of a sentence are capitals, as in headlines: there a capital verb is still a verb. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, capital } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (capital) capitals++;
  }
  return words > 2 && capitals > 0.6 * words;
}

const startsAfresh = ({ kind, text }: Token): boolean => kind === 'quotation' || text === ';' || text === ':';

/** Any other word is no cue, whatever stands around it. */
const cueWords = new Set([...handingWords, ...speechNouns]);

/** All cues of a sentence, in order. */
export function cuesIn(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  let titleCase: boolean | undefined;
  let floor = 0;
  tokens.forEach((token, i) => {
    if (startsAfresh(token)) floor = i + 1;
    if (token.kind !== 'word' || !cueWords.has(token.lower)) return;
    if (token.lower === 'according' && lowerAt(tokens, i + 1) === 'to') {
      const source = phraseAfter(tokens, i + 2);
      cues.push({ kind: 'according', from: i, to: i + 2, source, passive: false, unreal: false });
      return;
    }
    const isNamePart = token.capital && i > floor && !(titleCase ??= isTitleCase(tokens));
    const cue = isNamePart ? null : (verbCue(tokens, i, floor, cues) ?? nounCue(tokens, i, floor));
    if (cue) cues.push(cue);
  });
  return cues;
}
