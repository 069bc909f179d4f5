import type { Label } from '../classify/label';

/** A ground with a line under it, the line alone, or a bar beside the lines. */
export const shapes = ['fill', 'underline', 'margin'] as const;
export type Shape = (typeof shapes)[number];

/**
 * One colour a label. In each palette comments and quotations stay apart for eyes that lack red, green or blue, as
 * `tests/unit/highlight/looks.test.ts` holds.
 */
export const palettes = {
  amber: { fact: '#7c8da3', quote: '#1f9a9a', opinion: '#e8920f' },
  blue: { fact: '#8a8a8a', quote: '#2f7fd6', opinion: '#e0a800' },
  plum: { fact: '#8a8a8a', quote: '#5f9e1a', opinion: '#9b3fb5' },
} as const satisfies Record<string, Record<Label, string>>;
export type Palette = keyof typeof palettes;

/** How the reader wants the marks to look. */
export interface Looks {
  shape: Shape;
  palette: Palette;
}

/** Gives a screen of ours the colours and the shape that the page's marks have. */
export function wear(root: HTMLElement, { shape, palette }: Looks): void {
  root.dataset['shape'] = shape;
  for (const [label, colour] of Object.entries(palettes[palette])) root.style.setProperty(`--${label}`, colour);
}
