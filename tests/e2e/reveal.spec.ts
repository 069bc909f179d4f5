import type { ArticlePage } from './pages/article-page';
import { expect, chromiumTest as test } from './pages/test';

async function isInMiddle(article: ArticlePage, index: number): Promise<boolean> {
  const { middle, windowHeight, isVisible } = await article.placeOf('opinion', index);
  return isVisible && Math.abs(middle - windowHeight / 2) < windowHeight / 4;
}

test('a listed comment is scrolled to and flashes', async ({ article, press, visit }) => {
  await visit('article--inserts');
  const popup = await press();
  const comments = await popup.comments();
  const last = comments.length - 1;
  expect(await article.placeOf('opinion', last)).toMatchObject({ isVisible: false });

  await article.watch();
  await popup.press('[data-finding]:last-child button');
  await expect.poll(() => isInMiddle(article, last)).toBe(true);
  await expect.poll(async () => (await article.seen()).flashes).toEqual([comments[last]]);
  await expect.poll(() => article.marks()).not.toHaveProperty('flash');
});

test('a comment in a box that scrolls by itself is scrolled to', async ({ article, press, visit }) => {
  await visit('article--scroll-box');
  const popup = await press();
  const last = (await popup.comments()).length - 1;
  expect(await article.placeOf('opinion', last)).toMatchObject({ isVisible: false });
  await popup.press('[data-finding]:last-child button');
  await expect.poll(() => article.placeOf('opinion', last)).toMatchObject({ isVisible: true });
});

test('the page jumps in one step for a reader who asks for no motion', async ({ article, page, press, visit }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit('article--inserts');
  const popup = await press();
  const last = (await popup.comments()).length - 1;
  await article.watch();
  await popup.press('[data-finding]:last-child button');
  await expect.poll(() => isInMiddle(article, last)).toBe(true);
  // The page is told of a scroll with the next frame.
  await expect.poll(async () => (await article.seen()).scrolls).toBe(1);
});
