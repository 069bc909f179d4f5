import type { Evidence, Label, Scores } from './label';
import { speaksForOpinion } from './reasons';
import { thresholds, type Sensitivity } from './sensitivity';

/** From this share of its words on, a quotation makes the sentence a quote. */
const mostly = 0.5;

export interface Observation {
  /** Inside an editor's insert. */
  insert: boolean;
  /** In a notice about the text. */
  notice: boolean;
  /** Share of the sentence's words that stand in quotations, 0 to 1. */
  quotedShare: number;
  /** Probability that the writer's own words comment, 0 to 1. */
  opinion: number;
  evidence: readonly Evidence[];
  /** Some of its words are or may be somebody else's, though they are not quoted; no evidence lies in those. */
  borrows: boolean;
}

export interface Verdict {
  label: Label;
  scores: Scores;
  /** What speaks for the label, in the order of the words. */
  evidence: Evidence[];
}

/** Whether so much of a sentence is quoted that the writer's own words are not weighed. */
export const isQuote = (quotedShare: number): boolean => quotedShare >= mostly;

/** The label guide's order of decision: insert, then quotation, then the writer's own words, else fact. */
function labelOf(
  { insert, notice, quotedShare, opinion, evidence, borrows }: Observation,
  sensitivity: Sensitivity,
): Label {
  if (insert) return 'opinion';
  if (isQuote(quotedShare)) return 'quote';
  if (notice) return 'fact';
  // The scorer weighs such words with the writer's, and what speaks for a comment may stand in them alone.
  const mustPoint = borrows || sensitivity === 'plain';
  const mayFlag = opinion >= thresholds[sensitivity] && (!mustPoint || evidence.some(speaksForOpinion));
  return mayFlag ? 'opinion' : 'fact';
}

export function verdictOf(observation: Observation, sensitivity: Sensitivity): Verdict {
  const label = labelOf(observation, sensitivity);
  const opinion = observation.insert ? 1 : observation.notice ? 0 : observation.opinion;
  const quote = observation.quotedShare;
  return {
    label,
    scores: { fact: 1 - Math.max(opinion, quote), quote, opinion },
    evidence: observation.evidence
      .filter((found) => speaksForOpinion(found) === (label === 'opinion'))
      .toSorted((a, b) => a.start - b.start),
  };
}
