import { expect, chromiumTest as test } from './pages/test';

test('a page of the browser is one it keeps extensions off', async ({ driver, page, press }) => {
  await page.goto('chrome://version');
  const popup = await press();
  expect(await popup.state()).toBe('unreadable');
  expect(await driver.badgeText()).toBe('');
});

test('the language of a page that is not English is named', async ({ press, visit }) => {
  await visit('article--german');
  const popup = await press();
  expect(await popup.state()).toBe('other-language');
  expect(await popup.title()).toContain('German');
});

test('a failure leaves no mark and can be tried again', async ({ article, aside, press, visit }) => {
  await visit('article--inserts');
  await article.watch();
  await aside.background.evaluate(() => {
    // The last thing that is done for a page, when its marks have been painted already.
    globalThis.failures = 0;
    chrome.action.setBadgeText = () => Promise.reject(new Error(`the badge fell off, ${++globalThis.failures}`));
  });
  const popup = await press();
  expect(await popup.state()).toBe('failed');
  // A popup that opens has the page looked at once more; after that, nothing happens until the reader asks for it.
  await expect.poll(() => aside.background.evaluate(() => globalThis.failures)).toBe(2);
  await expect.poll(() => article.marks()).toEqual({});
  expect(await popup.state()).toBe('failed');
  expect((await article.seen()).changes).toBe(0);

  await aside.stopBackground();
  await popup.press('.notice button');
  await expect.poll(() => popup.state()).toBe('ready');
  expect(await article.marks()).toHaveProperty('opinion');
});

test('a page in which no script of ours can stay is said to be unreadable', async ({ page, press, visit }) => {
  await visit('article--inserts');
  // Nothing is left to hold a mark, a card or a listener.
  await page.evaluate(() => document.documentElement.remove());
  const popup = await press();
  expect(await popup.state()).toBe('failed');
});

/** The extension's API in its background. */
declare const chrome: { action: { setBadgeText: () => Promise<void> } };
declare global {
  /** How often the badge failed, in the background. */
  var failures: number;
}
