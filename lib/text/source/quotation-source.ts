import type { Cue } from './cues';
import { leadingSource, unannouncedSource } from './leading-source';
import type { Phrase } from './noun-phrase';
import { lowerAt, type Token } from './tokens';
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
const isPassedOn = (tokens: readonly Token[], { kind, from }: Cue): boolean =>
  kind === 'according' || lowerAt(tokens, from).startsWith('report');

/** "…", Smith said: “…”: what it hands over comes behind it. */
const bringsOther = (tokens: readonly Token[], { to }: Cue): boolean =>
  /^[:,]$/u.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'quotation';

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
  const cue = cues.find(({ source }) => source === after);
  return cue && (isPassedOn(tokens, cue) || bringsOther(tokens, cue)) ? before : after;
}

/** The words of a sentence that name whose its quotation is, token `quotation`; null where the sentence does not say. */
export const quotationSource = (tokens: readonly Token[], cues: readonly Cue[], quotation: number): Phrase | null =>
  signature(tokens, quotation) ?? announcedSource(tokens, cues, quotation) ?? unannouncedSource(tokens, quotation);
