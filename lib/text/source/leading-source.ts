import { clauseSubject } from './clause-subject';
import { creditOf } from './credit';
import type { Cue } from './cues';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrase';
import { isBreak, lowerAt, type Token } from './tokens';
import { relatives, subordinators } from './word-classes';
import { isContentWord, isPronoun } from './word-use';

interface SourcedCue extends Cue {
  source: Phrase;
}

const hasBreak = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).some(isBreak);

/** "His call for “…”", "the claim that all was “…”": the noun itself takes the quotation. */
function nounTakes(tokens: readonly Token[], noun: Cue, quotation: number): boolean {
  const between = quotation - noun.to;
  const next = lowerAt(tokens, noun.to);
  if (next === 'that') return between <= 12 && !hasBreak(tokens, noun.to, quotation);
  return (between === 0 && tokens[quotation]?.capital === true) || (between <= 2 && /^(?:of|for|:|,)$/u.test(next));
}

const opensClause = (lower: string): boolean =>
  relatives.has(lower) || (subordinators.has(lower) && !/^(?:that|how|what|why)$/u.test(lower));

/** "When the mayor called, …", "the mayor, who had called, …": its clause is over before the quotation. */
const isClosedClause = (tokens: readonly Token[], { source, to }: SourcedCue, quotation: number): boolean =>
  (opensClause(lowerAt(tokens, source.from - 1)) || relatives.has(lowerAt(tokens, source.from))) &&
  hasBreak(tokens, to, quotation - 1);

/** "What we call", "some say": nobody in particular. */
const isGeneric = (tokens: readonly Token[], { from, source }: SourcedCue): boolean =>
  /^(?:we|you|some|many|one)$/u.test(lowerAt(tokens, source.from)) &&
  /^(?:call|say|know)$/u.test(lowerAt(tokens, from));

/** Said, “…”; yelled “Go”: nothing stands between the cue and the words it brings. */
function isDirect(tokens: readonly Token[], cue: Cue, quotation: number): boolean {
  const isWhole = tokens[quotation]?.capital === true && cue.to === quotation;
  return isWhole || (/^[:,]$/u.test(tokens[quotation - 1]?.text ?? '') && !hasBreak(tokens, cue.to, quotation - 1));
}

/** "The mayor said [that the builders promised] “…”": the inner cue stands in what the outer one reports. */
function isEmbedded(tokens: readonly Token[], inner: SourcedCue, outer: Cue): boolean {
  const left = lowerAt(tokens, inner.source.from - 1);
  if (outer.kind === 'noun' || relatives.has(lowerAt(tokens, inner.source.from))) return false;
  if (left === 'that' || left === 'whether' || left === 'if') return true;
  if (relatives.has(left) || subordinators.has(left) || left === 'and' || left === 'but') return false;
  return tokens.slice(outer.to, inner.source.from).every(({ kind }) => kind === 'word' || kind === 'number');
}

/** "[The mayor] opposed what she called “…”", "[the mayor] repeated her call for “…”": the sentence's own subject. */
function namedSubject(tokens: readonly Token[], cue: SourcedCue, outer: SourcedCue | undefined): Phrase | null {
  const pronoun = lowerAt(tokens, cue.source.from);
  const isOwner = cue.kind === 'noun' && /^(?:his|her)$/u.test(pronoun);
  const isOwn = /^(?:he|she)$/u.test(pronoun) && lowerAt(tokens, cue.source.from - 1) === 'what';
  if (!isOwner && !isOwn) return null;
  const subject = outer?.source ?? clauseSubject(tokens, cue.from);
  return subject && !(isOwner && isPronoun(tokens[subject.from])) ? subject : null;
}

/**
 * The source that brings a quotation in from before it. Of several cues the nearest counts, unless it stands within
 * what another reports; a mere hope or belief counts only right before the quotation.
 */
export function leadingSource(tokens: readonly Token[], cues: readonly Cue[], quotation: number): Phrase | null {
  const before = cues.filter(
    (cue): cue is SourcedCue =>
      cue.source !== null && cue.to <= quotation && (cue.kind !== 'noun' || nounTakes(tokens, cue, quotation)),
  );
  const open = before.filter((cue) => !isClosedClause(tokens, cue, quotation));
  const spoken = open.filter((cue) => cue.kind !== 'attitude' && !cue.unreal && !isGeneric(tokens, cue));
  let k = spoken.length - 1;
  let cue = spoken[k];
  if (!cue) return open.findLast(({ kind, to }) => kind === 'attitude' && quotation - to <= 2)?.source ?? null;
  const named = namedSubject(tokens, cue, spoken[k - 1]);
  if (named) return named;
  while (k > 0 && cue.kind !== 'noun' && !isDirect(tokens, cue, quotation)) {
    const outer: SourcedCue | undefined = spoken[--k];
    if (!outer || !isEmbedded(tokens, cue, outer)) break;
    cue = outer;
  }
  return cue.source;
}

const speaks = /^(?:he|she|they)$/u;
/** Before a colon these head a link or a kind of article, not a speaker. */
const noLabels =
  /^(?:analysis|breaking|exclusive|explainer|image|live|more|note|opinion|photo|quote|read|related|review|revealed|see|update|video|wait|watch)$/u;

const isHeading = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && noLabels.test(lowerAt(tokens, from));

function isLabel(tokens: readonly Token[], label: Phrase): boolean {
  const left = tokens[label.from - 1];
  return creditOf(tokens, label) === 'sure' && (!left || left.kind === 'punctuation');
}

const opensSubject = /^(?:about|after|against|amid|as|before|despite|during|following|on|over|to)$/u;

/** "[Okafor] on tolls: “…”", "[Council leader] quits in row over tolls: “…”": a label ends where it goes on to tell. */
function ownLabel(tokens: readonly Token[], label: Phrase): Phrase {
  const own = phraseAfter(tokens, label.from, label.to);
  if (!own || creditOf(tokens, own) !== 'sure') return label;
  const next = tokens[own.to];
  const isVerb = isContentWord(next) && /(?:[^s]s|[^e]ed)$/u.test(next?.lower ?? '');
  return isVerb || opensSubject.test(next?.lower ?? '') ? own : label;
}

/** Whose a quotation is that no cue brings in: "Smith: “…”", "The mayor was brief: “…”", "She wanted it “…”". */
export function unannouncedSource(tokens: readonly Token[], quotation: number): Phrase | null {
  const subject = clauseSubject(tokens, quotation);
  if (tokens[quotation - 1]?.text === ':') {
    const label = phraseBefore(tokens, quotation - 1, 0);
    if (label && isLabel(tokens, label)) return isHeading(tokens, label) ? null : ownLabel(tokens, label);
    const isPerson = subject && creditOf(tokens, subject) === 'sure' && lowerAt(tokens, subject.from) !== 'it';
    return isPerson ? subject : null;
  }
  if (!subject || !speaks.test(lowerAt(tokens, subject.from)) || quotation - subject.to > 8) return null;
  return tokens.slice(subject.to, quotation).some(({ kind }) => kind === 'punctuation') ? null : subject;
}
