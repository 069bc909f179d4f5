import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, chromiumTest as test } from './pages/test';

/** A list as the options page saves it. */
const file = (corrections: object[], version = 1) => ({
  name: 'corrections.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'aside-corrections', version, corrections })),
});
const correction = (text: string, comment: boolean) => ({
  site: 'courier.example',
  text,
  comment,
  cues: ['irony'],
  at: 1_760_000_000_000,
});
const two = [correction('So much for asking the island.', false), correction('The boat is old.', true)];

test.beforeEach(async ({ aside, page }) => {
  await page.goto(`chrome-extension://${aside.extensionId}/options.html`);
});

test('corrections are taken in, listed, saved and deleted', async ({ page }) => {
  const rows = page.locator('.correction');
  const input = page.locator('input[type=file]');
  await expect(page.getByRole('heading', { name: 'Your corrections' })).toBeVisible();
  await expect(rows).toHaveCount(0);

  await input.setInputFiles(file(two));
  await expect(page.locator('.news')).toHaveText('The list holds 2 corrections now.');
  await expect(rows).toHaveText([/The boat is old\..*A comment/u, /So much for.*Not a comment · courier\.example/u]);

  await input.setInputFiles(file([{ text: 'No site.' }]));
  await expect(page.locator('.news')).toContainText('Nothing was changed.');
  await expect(rows).toHaveCount(2);

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8')).corrections).toEqual(two);

  await page.getByRole('button', { name: 'Delete: The boat is old.' }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.locator('.news')).toHaveText('');
  await expect(page.locator('.leanings')).toHaveText('words not meant as they stand: weighs less');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(rows).toHaveCount(0);
  await expect(page.locator('.leanings')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Your corrections' })).toBeFocused();
});

test('the keys are listed as the browser has them', async ({ page }) => {
  await expect(page.locator('.keys dt')).toHaveText([
    /next comment/u,
    /side panel/u,
    /comment before/u,
    /Hide or show/u,
  ]);
  // None is one that the browser has taken for itself.
  await expect(page.locator('.keys kbd')).toHaveCount(4);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the ${colorScheme} options`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.locator('input[type=file]').setInputFiles(file(two));
    await expect(page.locator('.correction')).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  });
}
