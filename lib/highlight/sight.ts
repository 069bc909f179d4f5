import type { Label } from '../classify/label';
import type { Looks, Palette } from './looks';

/** What steps back, so that the rest alone reads in full. */
export const fadings = ['nothing', 'opinion', 'quote', 'both'] as const;
export type Fading = (typeof fadings)[number];

const fadedBy: Record<Fading, readonly Label[]> = {
  nothing: [],
  opinion: ['opinion'],
  quote: ['quote'],
  both: ['opinion', 'quote'],
};

/** What the reader wants to see of the labels in the page. */
export interface Sight {
  marked: ReadonlySet<Label>;
  /** Faded instead of marked; what is neither in here nor in `marked` looks as the page has it. */
  faded: ReadonlySet<Label>;
  /** The colours of bars in the margin that stand for the marks; null where these stand in the text itself. */
  bars: Palette | null;
}

export const blind: Sight = { marked: new Set(), faded: new Set(), bars: null };

/** @param marked labels whose marks are switched on */
export const sightOf = (marked: Iterable<Label>, fading: Fading, { shape, palette }: Looks): Sight => ({
  marked: new Set(marked),
  faded: new Set(fadedBy[fading]),
  bars: shape === 'margin' ? palette : null,
});

/** The labels whose sentences the reader can tell from the rest of the page. */
export const seen = ({ marked, faded }: Sight): ReadonlySet<Label> => new Set([...marked, ...faded]);
