import { inflateSync } from 'node:zlib';
import { fixturePage } from './pages/fixtures';
import { expect, chromiumTest as test } from './pages/test';

const { comments, quotes } = fixturePage('article--inserts');

test('what the reader fades steps back at once and on the next page, and still answers', async ({
  article,
  aside,
  card,
  driver,
  page,
  visit,
}) => {
  await visit('article--inserts');
  const before = await article.snapshot();
  const popup = await aside.pressToolbarButton(page);
  const fade = popup.getByLabel('Fade');
  await fade.selectOption('Comments');
  await expect.poll(() => article.wordsUnder('faded')).toBe(comments.join(' '));
  expect(await article.marks()).not.toHaveProperty('opinion');
  expect(await article.wordsUnder('quote')).toBe(quotes.join(' '));
  const { color } = await article.lookOf('faded');
  expect(color).not.toBe((await article.lookOf('opinion')).color);

  await fade.selectOption('Quotes');
  await expect.poll(() => article.wordsUnder('faded')).toBe(quotes.join(' '));
  expect(await article.marks()).toHaveProperty('opinion');

  await fade.selectOption('All but the reporting');
  await expect.poll(async () => Object.keys(await article.marks())).toEqual(['faded']);
  expect(await article.snapshot()).toBe(before);
  await popup.close();

  const [line] = await article.linesOf('faded', 0);
  if (!line) throw new Error('nothing faded has a line');
  await driver.movePointer(line.left + 20, (line.top + line.bottom) / 2);
  await expect.poll(() => card.title()).not.toBeNull();

  await visit('article--dark');
  const next = await aside.pressToolbarButton(page);
  await expect(next.getByLabel('Fade')).toHaveValue('both');
  await expect.poll(() => article.wordsUnder('faded')).not.toBe('');
  await next.getByRole('switch', { name: 'Show marks' }).click();
  await expect.poll(() => article.marks()).toEqual({});
});

test('where the reader has chosen the colours, comments stay marked', async ({ article, aside, page, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit('article--inserts');
  const popup = await aside.pressToolbarButton(page);
  await popup.getByLabel('Fade').selectOption('Comments');
  await expect(popup.getByLabel('Fade')).toHaveValue('opinion');
  await expect.poll(() => article.wordsUnder('opinion')).toBe(comments.join(' '));
  expect(await article.marks()).not.toHaveProperty('faded');
});

test('marks are printed', async ({ page, press, visit }) => {
  await visit('article--inserts');
  const amber = async () => {
    const pdf = await page.pdf();
    const streams = pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/gu);
    const drawn = Array.from(streams, ([, bytes = '']) => {
      try {
        return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    });
    return drawn.join('\n').split('.9098 .5725 .0588 rg').length - 1;
  };
  expect(await amber()).toBe(0);
  await press();
  expect(await amber()).toBeGreaterThanOrEqual(comments.length);
});
