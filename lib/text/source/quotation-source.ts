import type { Cue } from './cues';
import { leadingSource, unannouncedSource } from './leading-source';
import type { Phrase } from './noun-phrase';
import type { Token } from './tokens';
import { closingSource, signature, trailingSource } from './trailing-source';
import { isPronoun } from './word-use';

/** A quotation that begins its clause, so that what follows it hands it over rather than what came before. */
function opensClause(tokens: readonly Token[], quotation: number): boolean {
  const left = tokens[quotation - 1];
  return !left || left.kind === 'quotation' || left.text === ',' || left.text === ':';
}

/** She asked, "Why?" He said …: announced before, and closed by a stop of its own. */
const isComplete = (tokens: readonly Token[], quotation: number): boolean =>
  /^[,:]$/u.test(tokens[quotation - 1]?.text ?? '') && /^[.?!…]$/u.test(tokens[quotation]?.text ?? '');

/** "…," according to the paper; "…," the paper reported: who passes the words on, rather than who said them. */
function isPassedOn(tokens: readonly Token[], cues: readonly Cue[], source: Phrase): boolean {
  const cue = cues.find((candidate) => candidate.source === source);
  return cue?.kind === 'according' || (tokens[cue?.from ?? -1]?.lower.startsWith('report') ?? false);
}

/** "…", Smith said: “…”: what it hands over comes behind it. */
function bringsOther(tokens: readonly Token[], cues: readonly Cue[], source: Phrase): boolean {
  const end = cues.find((cue) => cue.source === source)?.to ?? 0;
  return /^[:,]$/u.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'quotation';
}

/**
 * The words that name whose quotation token `quotation` is, where a cue of its sentence says so; else null.
 */
export function announcedSource(tokens: readonly Token[], cues: readonly Cue[], quotation: number): Phrase | null {
  const after = trailingSource(tokens, cues, quotation);
  const before = leadingSource(tokens, cues, quotation);
  if (after && opensClause(tokens, quotation) && !(before && isComplete(tokens, quotation))) return after;
  if (!before || !after) return before ?? after ?? closingSource(tokens, cues, quotation);
  const isSamePerson = isPronoun(tokens[after.from]) && !isPronoun(tokens[before.from]);
  if (isSamePerson || isComplete(tokens, quotation)) return before;
  return isPassedOn(tokens, cues, after) || bringsOther(tokens, cues, after) ? before : after;
}

/** The words of a sentence that name whose its quotation is, token `quotation`; null where the sentence does not say. */
export const quotationSource = (tokens: readonly Token[], cues: readonly Cue[], quotation: number): Phrase | null =>
  signature(tokens, quotation) ?? announcedSource(tokens, cues, quotation) ?? unannouncedSource(tokens, quotation);
