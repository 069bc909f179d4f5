import type { Chromium } from '../../scripts/browser/chromium';
import { expect, chromiumTest as test } from './pages/test';

/** What is used of the extension's own globals. */
declare const chrome: {
  tabs: { query(query: { active: true; currentWindow: true }): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

/** Asked of the open popup: a background that nobody needed is still stopped. */
async function badgeAskedOfPopup({ context }: Chromium): Promise<string | undefined> {
  const popup = context.pages().find((page) => page.url().includes('popup.html'));
  return popup?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

test.beforeEach(({ visit }) => visit('article--inserts'));

test('nothing is lost when the browser stops the background', async ({ article, aside, press }) => {
  const first = await press();
  const [title, comments, marks] = [await first.title(), await first.comments(), await article.marks()];
  await first.close();
  await aside.stopBackground();

  const second = await press();
  expect(await second.title()).toBe(title);
  expect(await second.comments()).toEqual(comments);
  expect(await article.marks()).toEqual(marks);
  expect(await badgeAskedOfPopup(aside)).toBe(String(comments.length));
});

test('an open popup needs no background for its switches and its list', async ({ article, aside, press }) => {
  const popup = await press();
  const last = (await popup.comments()).length - 1;
  await aside.stopBackground();
  await popup.toggle('quote');
  await expect.poll(() => article.marks()).not.toHaveProperty('quote');
  await popup.press('[data-finding]:last-child button');
  await expect.poll(() => article.placeOf('opinion', last)).toMatchObject({ isVisible: true });
});
