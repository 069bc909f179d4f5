import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Chromium } from '../../scripts/browser/chromium';
import { expect, chromiumTest as test } from './pages/test';

async function openOptions({ context, extensionId }: Chromium): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  return options;
}

/** Everything that the extension keeps on the device. */
const stored = ({ background }: Chromium): Promise<string> =>
  background.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));

/** What is used of the extension's own globals. */
declare const chrome: { storage: { local: { get(): Promise<object>; set(items: object): Promise<void> } } };

test('what is read is counted by site once the reader wants it, saved and deleted', async ({ aside, press, visit }) => {
  await visit('article--inserts');
  await (await press()).close();
  const options = await openOptions(aside);
  const wanted = options.getByLabel('Keep a reading log');
  await expect(wanted).not.toBeChecked();
  expect(await stored(aside)).not.toContain('127.0.0.1');

  await wanted.click();
  await expect(options.getByText('Nothing yet:')).toBeVisible();
  const sites = options.locator('.log-table tbody tr');
  for (const page of ['article--inserts', 'article--voices', 'article--inserts']) {
    await visit(page);
    await (await press()).close();
  }
  await expect(sites).toHaveText([/^127\.0\.0\.1 [\d,]+ words on 2 pages/u]);
  const kept = await stored(aside);
  expect(kept).not.toContain('article--');
  expect(kept).not.toContain('ferry');

  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(readFileSync(await saved.path(), 'utf8')).toMatch(/^day,site,.*\r\n[\d-]{10},127\.0\.0\.1,2,(\d+,?){6}\r\n$/u);

  await wanted.click();
  await expect(wanted).not.toBeChecked();
  await visit('article--dark');
  await (await press()).close();
  await expect(sites).toHaveText([/^127\.0\.0\.1 [\d,]+ words on 2 pages/u]);

  options.once('dialog', (dialog) => void dialog.accept());
  await options.getByRole('button', { name: 'Delete 127.0.0.1' }).click();
  await expect(options.locator('.log-table')).toHaveCount(0);
  await expect(options.getByRole('heading', { name: 'Reading log' })).toBeFocused();
  expect(await stored(aside)).not.toContain('127.0.0.1');
});

test('a page that is judged anew is not noted again', async ({ article, aside, press, visit }) => {
  await visit('article--inserts');
  await (await press()).close();
  const { opinion = 0 } = await article.marks();
  const text = 'About 310 people live on the island.';
  await aside.background.evaluate((items) => chrome.storage.local.set(items), {
    logging: true,
    corrections: [{ site: '127.0.0.1', text, comment: true, cues: [], at: 0 }],
  });
  await expect.poll(async () => (await article.marks())['opinion']).toBe(opinion + 1);
  await visit('article--voices');
  await (await press()).close();
  await expect.poll(async () => JSON.parse(await stored(aside))).toMatchObject({ log: { entries: [{ pages: 1 }] } });
});

const entry = (site: string, fact: number, quote: number, opinion: number) => ({
  site,
  day: '2026-11-20',
  pages: 7,
  words: { fact, quote, opinion },
  sentences: { fact: fact / 20, quote: quote / 20, opinion: opinion / 20 },
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the ${colorScheme} log`, async ({ aside }) => {
    const options = await openOptions(aside);
    await options.emulateMedia({ colorScheme });
    await options.evaluate(
      (entries) => chrome.storage.local.set({ logging: true, log: { salt: 'salt', entries } }),
      [
        entry('courier.example', 9100, 3400, 2100),
        entry('lantern-post.example', 2900, 1700, 60),
        entry('opinions-of-the-far-north-and-the-islands.example', 300, 0, 1100),
      ],
    );
    await options.getByLabel('All', { exact: true }).check();
    await expect(options.locator('.log-table tbody tr')).toHaveCount(3);
    for (const width of [1280, 400]) {
      await options.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page: options }).setLegacyMode().analyze();
      expect(violations).toEqual([]);
    }
  });
}
