import type { Label } from '../lib/classify/label';
import { classes } from './classes';

/** A label's part of all words. */
export interface Share {
  /** From 0 to 1. */
  exact: number;
  /** Whole per cent; those of all labels add up to 100. */
  percent: number;
}

/**
 * Shares of the words, rounded by largest remainder: three figures that stand side by side must add up.
 * Where there are no words every share is 0.
 */
export function sharesOf(words: Record<Label, number>): Record<Label, Share> {
  const total = classes.reduce((sum, label) => sum + words[label], 0);
  const exact = (label: Label) => (total === 0 ? 0 : words[label] / total);
  const floor = (label: Label) => Math.floor(exact(label) * 100);
  const missing = total === 0 ? 0 : 100 - classes.reduce((sum, label) => sum + floor(label), 0);
  const remainder = (label: Label) => exact(label) * 100 - floor(label);
  const roundedUp = new Set(classes.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, missing));
  const share = (label: Label): Share => ({
    exact: exact(label),
    percent: floor(label) + (roundedUp.has(label) ? 1 : 0),
  });
  return { fact: share('fact'), quote: share('quote'), opinion: share('opinion') };
}
