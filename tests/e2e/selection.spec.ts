import type { Page } from '@playwright/test';
import type { Chromium } from '../../scripts/browser/chromium';
import { pageOpenedBy } from '../../scripts/browser/opened-page';
import { expect, chromiumTest as test } from './pages/test';

/** What is used of the extension's own globals in its background. */
declare const chrome: {
  tabs: { query(query: { active: true; lastFocusedWindow: true }): Promise<object[]> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } };
};

/** Too little text for an article. */
const notice = `<!doctype html><html lang="en"><title>Notices</title>
  <p id="a">Open at nine. It is a shameful <b>and needless</b> way to treat swimmers. Sadly, nobody asked them.</p>
  <p>Closed on Mondays.</p><p lang="de">Das Bad öffnet um neun Uhr am Morgen.</p></html>`;

test.beforeEach(async ({ page, press }) => {
  await page.route('https://notices.example/**', (route) => route.fulfill({ contentType: 'text/html', body: notice }));
  await page.goto('https://notices.example/');
  // As the menu does: the reader asks for the page.
  const popup = await press();
  expect(await popup.state()).toBe('no-article');
  await popup.close();
});

/** Selects from a word of the page to the end of another. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    (words) => {
      const [first, last] = words.map((word): [Node, number, number] => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const at = texts.currentNode.textContent?.indexOf(word) ?? -1;
          if (at >= 0) return [texts.currentNode, at, at + word.length];
        }
        throw new Error(`the page has no ${word}`);
      });
      if (first && last) getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[2]);
      return String(getSelection());
    },
    [from, to],
  );

/** Chooses the entry of the menu for some selected text: no driver opens a browser's own menus. The popup opens by itself. */
const choose = (aside: Chromium, selectionText: string, frameId = 0): Promise<Page> =>
  pageOpenedBy(
    aside.context,
    (url) => url.endsWith('/popup.html'),
    () =>
      aside.background.evaluate(
        async (info) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.contextMenus.onClicked.dispatch(info, tab);
        },
        { menuItemId: 'check-selection', selectionText, frameId },
      ),
  );

test('selected text is checked on a page that is no article, and marked inside the selection alone', async ({
  article,
  aside,
  driver,
  page,
}) => {
  const before = await article.snapshot();
  const popup = await choose(aside, await select(page, 'It is a', 'asked'));
  await expect(popup.getByText('Only the text you selected was read.')).toBeVisible();
  await expect
    .poll(() => article.wordsUnder('opinion'))
    .toBe('It is a shameful and needless way to treat swimmers. Sadly, nobody asked');
  await expect(popup.locator('[data-finding] .comment-text')).toHaveText([/shameful/u, /Sadly/u]);
  await expect.poll(() => driver.badgeText()).toBe('2');
  expect(await article.snapshot()).toBe(before);

  await page.evaluate(() => document.querySelector('#a')?.append(' The end.'));
  await expect.poll(() => article.wordsUnder('opinion')).toContain('shameful');

  await popup.getByRole('button', { name: 'Read the whole page' }).click();
  await expect(popup.locator('[data-state=no-article]')).toBeVisible();
  expect(await article.wordsUnder('opinion')).toBe('');
});

test('on a page that was not read before nothing else is read, nor noted in the log', async ({
  article,
  aside,
  page,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await (await press()).close();
  // The browser still lets Aside look at it, and no script of Aside is there any more.
  await page.reload();
  await aside.background.evaluate(() => chrome.storage.local.set({ logging: true }));
  const popup = await choose(aside, await select(page, 'A bus on', 'knows it.'));
  await expect(popup.getByText('Only the text you selected was read.')).toBeVisible();
  await expect
    .poll(() => article.wordsUnder('opinion'))
    .toBe('A bus on a causeway that drowns twice a day is a bad joke, and the council knows it.');
  const log = () => aside.background.evaluate(async () => (await chrome.storage.local.get('log'))['log'] ?? null);
  expect(await log()).toBeNull();

  await popup.getByRole('button', { name: 'Read the whole page' }).click();
  await expect.poll(log).toMatchObject({ entries: [{ site: '127.0.0.1' }] });
});

test('a selection that is too short, not English or in a frame is said to be so', async ({ article, aside, page }) => {
  const short = await choose(aside, await select(page, 'shameful', 'shameful'));
  await expect(short.locator('h1')).toHaveText('The selected text is too short to judge.');
  await short.close();

  const german = await choose(aside, await select(page, 'Das Bad', 'Morgen.'));
  await expect(german.locator('h1')).toHaveText('The selected text seems to be in German.');
  await german.close();

  const framed = await choose(aside, 'What a shameful and needless way to treat the swimmers of this town.', 7);
  await expect(framed.locator('[data-finding]')).toHaveCount(1);
  expect(await article.wordsUnder('opinion')).toBe('');
});
