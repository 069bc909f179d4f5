import { findEvidence } from '../classify/evidence';
import type { Evidence, Finding } from '../classify/label';
import { speaksForOpinion } from '../classify/reasons';
import { voiceOf } from '../classify/voice';

/** What it takes to read a sentence once more. Offsets count in the text of its block. */
export type Sentence = Pick<Finding, 'text' | 'start' | 'quotes' | 'insert'>;

/** Everything that the cues find in a sentence; a finding keeps only what speaks for its label. */
export function evidenceIn({ text, start, quotes }: Sentence): Evidence[] {
  const inText = quotes.map((quote) => ({ start: quote.start - start, end: quote.end - start }));
  const found = findEvidence(voiceOf(text, { start: 0, end: text.length }, inText));
  return found.map(({ cue, start: from, end }) => ({ cue, start: from + start, end: end + start }));
}

/** Ids of the cues that speak for a comment, each once. */
export const commentCues = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.filter(speaksForOpinion).map(({ cue }) => cue)),
];

/** Ids of the cues that a correction of the sentence teaches something about; an insert is one by its place. */
export const teachableCues = (sentence: Sentence): string[] =>
  sentence.insert ? [] : commentCues(evidenceIn(sentence));
