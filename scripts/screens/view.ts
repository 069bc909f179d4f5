import type { Page } from '@playwright/test';

/** How the screens are looked at: the reader's language, the colours they prefer, and how large they want text. */
export interface View {
  language: 'en' | 'de';
  colorScheme: 'light' | 'dark';
  /** 2 is text at 200 %. */
  scale: 1 | 2;
}

export const languages = ['en', 'de'] as const;

/** Every view in one language. */
export const viewsIn = (language: View['language']): View[] =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ([1, 2] as const).map((scale) => ({ language, colorScheme, scale })),
  );

export const nameOf = ({ language, colorScheme, scale }: View): string => `${language}-${colorScheme}-${scale}00`;

interface Size {
  width: number;
  height: number;
}

/** Of a tab, in CSS pixels at 100 %. */
const tab: Size = { width: 1280, height: 900 };

/** What the browsers' own text size is without a reader's wish, in pixels. */
const usualText = { standard: 16, fixed: 13 };

/** A tab as the browser's zoom shows it: at 200 % it is half as wide, and every pixel twice as large. */
export async function viewTab(page: Page, { colorScheme, scale }: View, size: Size = tab): Promise<void> {
  // Nothing is pictured half-way.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(size.width / scale),
    height: Math.round(size.height / scale),
    deviceScaleFactor: scale,
    mobile: false,
  });
}

/** A popup has no zoom of its own: it grows with the text size that the reader has set in the browser. */
export async function viewPopup(popup: Page, { colorScheme, scale }: View): Promise<void> {
  await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const session = await popup.context().newCDPSession(popup);
  const fontSizes = { standard: usualText.standard * scale, fixed: usualText.fixed * scale };
  await session.send('Page.setFontSizes', { fontSizes });
}
