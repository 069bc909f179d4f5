import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fixturePage } from './pages/fixtures';
import { openSidePanel } from './pages/side-panel';
import { expect, chromiumTest as test } from './pages/test';

const panelTest = test.extend<{ panel: Page }>({
  /** The side panel, opened from the popup on a page with comments. */
  panel: async ({ aside, page, visit }, use) => {
    await visit('article--inserts');
    const popup = await aside.pressToolbarButton(page);
    const panel = await openSidePanel(aside, popup);
    await panel.locator('[data-state=ready]:not(:has([aria-busy=true]))').waitFor();
    await use(panel);
  },
});

panelTest('the panel lists what the popup lists, and follows the reader down the page', async ({ page, panel }) => {
  const items = panel.locator('[data-finding]');
  expect((await items.locator('.comment-text').allTextContents()).join(' ').replace(/\s+/gu, ' ')).toBe(
    fixturePage('article--inserts').comments.join(' '),
  );
  const current = panel.locator('[data-finding] [aria-current]');
  const place = async () => (await current.allInnerTexts()).join();
  await expect(current).toHaveCount(1);
  const first = await place();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(place).not.toBe(first);
  await expect(current).toHaveCount(1);
  await expect(current).toBeInViewport();
  expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(place).toBe(first);
});

panelTest(
  'the panel goes with the tab to other pages, and says where it may not look',
  async ({ aside, page, panel, press, visit }) => {
    const screen = panel.locator('main');
    const title = panel.locator('h1');
    const report = await title.innerText();
    await visit('article--dark');
    await expect(title).toHaveText('Mostly reporting, with 4 sentences of comment by the editors.');

    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Nothing much.</p>' }),
    );
    await page.goto('https://elsewhere.example/');
    await expect(screen).toHaveAttribute('data-state', 'not-asked');
    await expect(title).toHaveText('Press the Aside button to read this page.');
    await (await press()).close();
    await expect(screen).toHaveAttribute('data-state', 'no-article');

    const other = await aside.context.newPage();
    await expect(screen).toHaveAttribute('data-state', 'not-asked');
    await other.close();
    await expect(screen).toHaveAttribute('data-state', 'no-article');
    await visit('article--inserts');
    await expect(screen).toHaveAttribute('data-state', 'not-asked');
    await (await press()).close();
    await expect(title).toHaveText(report);
  },
);

panelTest(
  'what the reader chooses in the panel holds in the page, and what changes there shows',
  async ({ article, driver, page, panel }) => {
    await panel.getByLabel('Fade').selectOption('Comments');
    await expect.poll(() => article.marks()).toHaveProperty('faded');
    const items = panel.locator('[data-finding]');
    const before = await items.count();
    await items.last().getByRole('button').click();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await driver.inPage(() => {
      document.querySelector('.comment, .remark, .sidebar-note')?.remove();
      return null;
    }, null);
    await expect.poll(() => items.count()).toBeLessThan(before);
  },
);

panelTest('the comments keep their room in a low window', async ({ panel }) => {
  for (const width of [360, 240]) {
    await panel.setViewportSize({ width, height: 560 });
    const { height = 0 } = (await panel.locator('.passages').boundingBox()) ?? {};
    expect(height).toBeGreaterThan(150);
    await panel.getByRole('button', { name: 'Options' }).scrollIntoViewIfNeeded();
    await expect(panel.getByRole('button', { name: 'Options' })).toBeInViewport({ ratio: 1 });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  panelTest(`axe finds nothing to object to in the ${colorScheme} panel`, async ({ panel }) => {
    await panel.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  });
}
