import { AxeBuilder } from '@axe-core/playwright';
import { expect, chromiumTest as test } from './pages/test';

test.beforeEach(async ({ aside, page }) => {
  await page.goto(`chrome-extension://${aside.extensionId}/welcome.html`);
});

test('the welcome page marks a report, explains a mark and keeps the answer to its question', async ({
  article,
  page,
}) => {
  await expect.poll(() => article.wordsUnder('opinion')).toContain('It is absurd that a town of readers');
  expect(await article.wordsUnder('opinion')).toContain('Editor’s comment: Better late than never');
  expect(await article.wordsUnder('opinion')).not.toContain('seats');
  expect(await article.wordsUnder('quote')).toBe('“Families have asked us for this every week,”');

  const explain = page.getByRole('button', { name: 'Show why' });
  await explain.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('aside-card')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('aside-card')).toHaveCount(0);
  await expect(explain).toBeFocused();

  await expect(page.getByLabel('When I press the button')).toBeChecked();
  await page.getByLabel('By itself on sites I choose').check();
  await expect(page.getByText('None yet')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('By itself on sites I choose')).toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the ${colorScheme} welcome page`, async ({ article, page }) => {
    await page.emulateMedia({ colorScheme });
    await page.getByLabel('By itself on sites I choose').check();
    await expect.poll(() => article.marks()).toHaveProperty('opinion');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  });
}
