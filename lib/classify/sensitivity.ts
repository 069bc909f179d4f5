/** How much it takes until the writer's own words are marked as a comment: the reader's choice. */
export const sensitivities = ['plain', 'balanced', 'everything'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/**
 * The probability from which on words are marked. The model card gives the precision of each, as `npm run eval` prints
 * it. At `plain` there must also be words to point at.
 */
export const thresholds: Record<Sensitivity, number> = { plain: 0.7, balanced: 0.6, everything: 0.4 };
