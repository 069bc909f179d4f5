import type { Page } from '@playwright/test';
import { openSidePanel } from './pages/side-panel';
import { expect, chromiumTest as test } from './pages/test';

test.use({ language: 'de' });

/** Elements that are too narrow for their words; those that cut them on purpose are left out. */
const overfull = (screen: Page): Promise<string[]> =>
  screen.locator('body :not(:has(*))').evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).overflow === 'visible')
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .map(({ className }) => String(className)),
  );

test('the popup, the card and the options speak German', async ({ aside, card, page, site }) => {
  await page.goto(site.url('sample/lake-talks.html'));
  const popup = await aside.pressToolbarButton(page);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await expect(popup.locator('h1')).toHaveText(/^Überwiegend .+ dazu \d+ kommentierende Sätze/u);
  await expect(popup.locator('[data-label=quote]')).toContainText(/Zitat\d+ Sätze · \d+\u{a0}% der Wörter/u);
  await popup.locator('.voices-more').click();
  expect(await overfull(popup)).toEqual([]);
  await popup.close();

  const cards = new Set<string | null>();
  await expect
    .poll(async () => {
      await aside.pressShortcut('next-comment');
      cards.add(await card.text());
      return [...cards].join('\n');
    })
    .toMatch(/Der Artikel kommentiert.+shabby.*: ein Adjektiv, das .+Das ist \p{L}+ sicher\.Das ist kein Kommentar/u);

  await page.goto(`chrome-extension://${aside.extensionId}/options.html`);
  await expect(page).toHaveTitle('Aside: Einstellungen');
  await expect(page.locator('.keys dt')).toContainText(['Zum nächsten Kommentar']);
  expect(await overfull(page)).toEqual([]);
});

test('a narrow panel breaks no German word, and has nothing to its side', async ({ aside, page, site }) => {
  await page.goto(site.url('sample/lake-talks.html'));
  const popup = await aside.pressToolbarButton(page);
  const panel = await openSidePanel(aside, popup, 'Seitenleiste');
  await panel.setViewportSize({ width: 240, height: 700 });
  const passages = panel.locator('.passages');
  await expect(passages).toBeVisible();
  expect(await passages.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const linesOfNever = await panel.getByRole('button', { name: 'nie', exact: true }).evaluate((button) => {
    const words = document.createRange();
    words.selectNodeContents(button);
    return words.getClientRects().length;
  });
  expect(linesOfNever).toBe(1);
});
