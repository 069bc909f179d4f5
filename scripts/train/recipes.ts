import { articleDimensions } from './article-vectors';
import type { SetName } from './labelled';
import { dimensions } from './word-vectors';

/** How the weights of sentences are learnt. */
export interface Recipe {
  /** Numbers in the vectors that the documents were sampled with. */
  dimensions: number;
  /** Say of each set how much a sentence counts, with the set's classes in balance. */
  setWeights: Record<SetName, number>;
  /** How much of what a page is as a whole the sentences' weights need not explain. */
  pageShare: number;
  /** Steps of the fit at most. */
  iterations: number;
}

/** For sentences that are seen with their page, which tells columns from reports. */
export const onPages: Recipe = {
  dimensions,
  setWeights: { checkthat: 1, mpqa: 1, babe: 0.5, articles: 1, readings: 1 },
  pageShare: 0.5,
  iterations: 60,
};

/** For sentences without a page: nothing else tells what they come from, and the small sets of such sentences say most. */
export const alone: Recipe = {
  dimensions: dimensions + articleDimensions,
  setWeights: { checkthat: 4, mpqa: 1, babe: 2, articles: 1, readings: 1 },
  pageShare: 0,
  iterations: 300,
};
