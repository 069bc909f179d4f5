import type { Label } from '../classify/label';

/**
 * The marks of a page: one a label, the words that decided for a comment, what is to step back, what the voice asked for
 * says, and the flash of a finding just called up.
 */
export const markKinds = ['fact', 'quote', 'opinion', 'cue', 'faded', 'voice', 'flash'] as const;
export type MarkKind = (typeof markKinds)[number];

/** The marks that stand for what was found; the others are there because the reader asked for them. */
export type LastingKind = Exclude<MarkKind, 'faded' | 'voice' | 'flash'>;

/** The label whose switch shows or hides a mark; a cue belongs to the comment it explains. */
export const labelOfMark: Record<LastingKind, Label> = {
  fact: 'fact',
  quote: 'quote',
  opinion: 'opinion',
  cue: 'opinion',
};

export const isLasting = (kind: MarkKind): kind is LastingKind => kind in labelOfMark;

/** Name in the page's highlight registry, which the page's own scripts share. */
export const highlightName = (kind: MarkKind): string => `aside-${kind}`;
