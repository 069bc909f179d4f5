import type { Part } from '../text/block';
import type { Declared } from '../text/declared';
import type { Span } from '../text/span';
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
  /**
   * What is or may be somebody else's: what a source says without marks (see `reportedWords`), what stands in marks that
   * quote nobody (see `Voice.marked`). These words weigh, and carry nothing.
   */
  borrowed: readonly Span[];
}

/** What a scorer says of one sentence. */
export interface Score {
  /** Probability that the writer's own voice comments, 0 to 1. */
  opinion: number;
  /** The words that carried it, in order and apart; offsets count in `voice`. */
  carriers: Span[];
}

/** What a page's publisher says it is; null where it says nothing. */
export type DeclaredKind = Declared['kind'] | null;

/** Scores a page's sentences, given in page order. The seam at which one scorer can stand for another. */
export type Scorer = (sentences: readonly ScorerInput[], declared: DeclaredKind) => Score[];
