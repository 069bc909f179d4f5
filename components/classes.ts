import type { Label } from '../lib/classify/label';

/** The classes in the order of the screens: what happened, what was said, what is thought of it. */
export const classes = ['fact', 'quote', 'opinion'] as const satisfies readonly Label[];
