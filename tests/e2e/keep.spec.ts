import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { forms, type Form } from '../../lib/keep/forms';
import { expect, chromiumTest as test } from './pages/test';

test.beforeEach(({ visit }) => visit('article--inserts'));

async function save(popup: Page, form: Form): Promise<Buffer> {
  await popup.getByLabel('Keep this as').selectOption(form);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  await expect(popup.getByText('Saved.')).toBeVisible();
  const name = `aside-brennick-ferry-to-stop-for-the-winter-the-ostrey-courier.${forms[form].ending}`;
  expect(download.suggestedFilename()).toBe(name);
  return readFileSync(await download.path());
}

/** Size of a picture, and the longest part of a row of it that is as amber as the bar's comments, in pixels. */
const measure = (popup: Page, picture: Buffer) =>
  popup.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const rows = Array.from({ length: height }, (_, y) => {
      const { data = [] } = context?.getImageData(0, y, width, 1) ?? {};
      let amber = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
        if (red - green > 50 && green - blue > 50) amber++;
      }
      return amber;
    });
    return { width, height, amber: Math.max(...rows) };
  }, picture.toString('base64'));

test('the report is saved in every form', async ({ aside, page }) => {
  const popup = await aside.pressToolbarButton(page);
  const text = String(await save(popup, 'text'));
  expect(text).toMatch(/^Brennick ferry to stop for the winter - The Ostrey Courier\nhttp:.*article--inserts\.html\n/u);
  expect(text).toContain('- “So much for asking the island.”\n  The editors comment.');
  expect(String(await save(popup, 'markdown'))).toMatch(/^# Brennick ferry to stop[^#]*\n## Breakdown\n\n- /u);

  const { format, title, words, comments } = JSON.parse(String(await save(popup, 'json')));
  expect({ format, title }).toEqual({ format: 1, title: await page.title() });
  expect(comments).toHaveLength(7);

  const { width, height, amber } = await measure(popup, await save(popup, 'picture'));
  expect(width).toBe(1280);
  expect(height).toBeGreaterThan(width / 2);
  const bar = width - 160;
  expect(amber / bar).toBeCloseTo(words.opinion / (words.fact + words.quote + words.opinion), 1);
});

test('the report is copied, by keyboard alone', async ({ aside, page, site }) => {
  await aside.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url('')).origin });
  const popup = await aside.pressToolbarButton(page);
  await popup.getByLabel('Keep this as').focus();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.keep').getByRole('status')).toHaveText('Copied.');
  await popup.close();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Brennick ferry to stop for the winter/u);
});

test('the picture is copied', async ({ aside, page, site }) => {
  await aside.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url('')).origin });
  const popup = await aside.pressToolbarButton(page);
  await popup.getByLabel('Keep this as').selectOption('picture');
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.keep').getByRole('status')).toHaveText('Copied.');
  await popup.close();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
});
