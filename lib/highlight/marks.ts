import type { Label } from '../classify/label';

/** The marks of a page: one a label, the words that decided for a comment, and the flash of a finding just called up. */
export const markKinds = ['fact', 'quote', 'opinion', 'cue', 'flash'] as const;
export type MarkKind = (typeof markKinds)[number];

/** The label whose switch shows or hides a mark; a cue belongs to the comment it explains. */
export const labelOfMark: Record<Exclude<MarkKind, 'flash'>, Label> = {
  fact: 'fact',
  quote: 'quote',
  opinion: 'opinion',
  cue: 'opinion',
};

/** Name in the page's highlight registry, which the page's own scripts share. */
export const highlightName = (kind: MarkKind): string => `aside-${kind}`;
