import { fixturePage } from './pages/fixtures';
import { expect, test } from './pages/test';

test('the key marks a page that was not read yet', async ({ article, driver, press, visit }) => {
  await visit('article--inserts');
  const popup = await press();
  await popup.toggle('all');
  await expect.poll(() => article.marks()).toEqual({});
  await popup.close();
  await visit('article--dark');
  await driver.pressShortcut('toggle-marks');
  await expect.poll(() => article.marks()).toHaveProperty('opinion');
});

test('keys that are pressed before the page has been read go on from one another', async ({
  article,
  card,
  driver,
  visit,
}) => {
  await visit('article--inserts');
  await article.watch();
  for (let pressed = 0; pressed < 3; pressed++) await driver.pressShortcut('next-comment');
  await expect.poll(() => card.focus()).toBe('card');
  // The first of the page's remarks has two sentences.
  const [, remark] = fixturePage('article--inserts').comments;
  await expect.poll(async () => (await article.seen()).flashes.at(-1)).toBe(remark);
});
