import { expect, it, vi } from 'vitest';
import { schemeOf } from '../../../lib/card/scheme';

/** As browsers write computed colours. */
const colours: Record<string, string[]> = {
  dark: [
    'rgb(240, 240, 230)',
    'rgba(255, 255, 255, 0.8)',
    'oklch(0.93 0.01 90)',
    'oklab(0.9 -0.01 0.02)',
    'lab(92.3 0 -3.2)',
    'lch(92 4 200 / 0.9)',
    'color(srgb 0.9 0.92 0.95)',
    'color(display-p3 0.9 0.92 0.95)',
  ],
  light: [
    'rgb(20, 20, 30)',
    'rgba(0, 0, 0, 0)',
    'oklch(0.2 0.01 90)',
    'oklab(0.3 0.01 0.02)',
    'lab(12.3 0 -3.2)',
    'lch(49 90 200)',
    'color(srgb 0.1 9.5e-7 0.2)',
    'color(display-p3 0.1 0.2 0.3)',
  ],
};

it.each(Object.entries(colours))('goes by the lightness of the text: %s', (scheme, all) => {
  for (const color of all) {
    vi.stubGlobal('getComputedStyle', () => ({ color }));
    expect(schemeOf({} as Element), color).toBe(scheme);
  }
  vi.unstubAllGlobals();
});
