import { AxeBuilder } from '@axe-core/playwright';
import { labels } from '../../lib/classify/label';
import { fixturePage } from './pages/fixtures';
import { expect, chromiumTest as test } from './pages/test';

test.beforeEach(({ visit }) => visit('article--inserts'));

test('the popup breaks the page down', async ({ article, press }) => {
  const popup = await press();
  expect(await popup.title()).toMatch(/\d+ sentences of comment/u);
  await popup.toggle('fact');
  await expect.poll(() => article.marks()).toHaveProperty('fact');
  const marks = await article.marks();
  for (const label of labels) {
    const { sentences, words } = await popup.figures(label);
    expect(words).toBeGreaterThan(sentences);
    if (label !== 'quote') expect(sentences).toBe(marks[label]);
  }
});

test('the popup lists the comments in page order', async ({ press }) => {
  const popup = await press();
  expect((await popup.comments()).join(' ')).toBe(fixturePage('article--inserts').comments.join(' '));
});

test('a screen reader hears of what comes: every place for news is there before the news', async ({ aside, page }) => {
  const popup = await aside.pressToolbarButton(page);
  await popup.locator('[data-state=ready]').waitFor();
  // By their role, as assistive software finds them; what is not displayed has none.
  await expect(popup.getByRole('status')).toHaveCount(await popup.locator('[role=status]').count());
});

test('for eyes that need more contrast no words are soft and edges can be seen', async ({ aside, page }) => {
  const popup = await aside.pressToolbarButton(page);
  await popup.emulateMedia({ contrast: 'more' });
  await popup.locator('[data-state=ready]').waitFor();
  const colour = (selector: string, property: string) =>
    popup
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const ink = await colour('body', 'color');
  expect(await colour('.class-figures', 'color')).toBe(ink);
  expect(await colour('.keep button', 'border-top-color')).toBe(ink);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the ${colorScheme} popup`, async ({ aside, page }) => {
    const popup = await aside.pressToolbarButton(page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.locator('[data-state=ready]')).toBeVisible();
    // Its other mode opens a page of its own, which closes the popup.
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  });
}
