import type { Part } from '../text/block';
import type { Evidence } from './label';

/** One sentence as a scorer sees it: the writer's own words, with what is known of their place. */
export interface ScorerInput {
  /** The sentence with every quoted character masked, so that offsets hold. */
  voice: string;
  /** Share of the sentence's words that stand in quotations, 0 to 1. */
  quotedShare: number;
  part: Part;
  /** Index of the sentence's block among the article's blocks. */
  block: number;
  /** What the cues found; offsets count in `voice`. */
  evidence: readonly Evidence[];
}

/**
 * From a page's sentences, in page order, to a probability each that the writer's own voice comments.
 * The seam at which one scorer can stand for another.
 */
export type Scorer = (sentences: readonly ScorerInput[]) => number[];
