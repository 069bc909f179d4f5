import type { Finding } from '../lib/classify/label';

export type Sureness = 'very' | 'quite' | 'notVery';

/** From these probabilities on; below, a sentence might as well have gone the other way. */
const veryFrom = 0.9;
const quiteFrom = 0.7;

/**
 * How sure the scorer is that a sentence is a comment, or that it is none; null where nothing was weighed: quotation marks
 * and the editors' markers are there or are not.
 */
export function surenessOf({ label, insert, scores }: Finding): Sureness | null {
  if (insert || label === 'quote') return null;
  const probability = label === 'opinion' ? scores.opinion : 1 - scores.opinion;
  if (probability >= veryFrom) return 'very';
  return probability >= quiteFrom ? 'quite' : 'notVery';
}
