import { cues } from './cues';
import type { Evidence, Label, Scores } from './label';

/** From this probability on, the writer's own words are taken to judge; a false flag costs more than a miss. */
export const threshold = 0.55;

/** From this share of its words on, a quotation makes the sentence a quote. */
const mostly = 0.5;

export interface Observation {
  /** Inside an editor's insert. */
  insert: boolean;
  /** Share of the sentence's words that stand in quotations, 0 to 1. */
  quotedShare: number;
  /** Probability that the writer's own words comment, 0 to 1. */
  opinion: number;
  evidence: readonly Evidence[];
}

export interface Verdict {
  label: Label;
  scores: Scores;
  /** What speaks for the label, in the order of the words. */
  evidence: Evidence[];
}

const speaksForOpinion = new Set(cues.filter(({ speaksFor }) => speaksFor === 'opinion').map(({ id }) => id));

/** The label guide's order of decision: insert, then quotation, then the writer's own words, else fact. */
function labelOf({ insert, quotedShare, opinion }: Observation): Label {
  if (insert) return 'opinion';
  if (quotedShare >= mostly) return 'quote';
  return opinion >= threshold ? 'opinion' : 'fact';
}

export function verdictOf(observation: Observation): Verdict {
  const label = labelOf(observation);
  const opinion = observation.insert ? 1 : observation.opinion;
  const quote = observation.quotedShare;
  return {
    label,
    scores: { fact: 1 - Math.max(opinion, quote), quote, opinion },
    evidence: observation.evidence
      .filter(({ cue }) => speaksForOpinion.has(cue) === (label === 'opinion'))
      .toSorted((a, b) => a.start - b.start),
  };
}
