import { commentOn } from './pages/live';
import { expect, test } from './pages/test';

test('paragraphs that a framework renders again are marked again', async ({ article, goOn, press, visitLive }) => {
  await visitLive('re-rendered');
  await (await press()).close();
  const marks = await article.marks();
  await goOn();
  await expect.poll(() => article.standing('opinion')).toBe(commentOn.harbour);
  expect(await article.marks()).toEqual(marks);
});

test('text zoom moves no mark', async ({ article, goOn, press, visitLive }) => {
  await visitLive('text-zoom');
  await (await press()).close();
  const marks = await article.marks();
  await goOn();
  expect(await article.standing('opinion')).toBe(commentOn.harbour);
  expect(await article.marks()).toEqual(marks);
});

test('marks leave a page that is translated, and the popup says why', async ({
  article,
  driver,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('translation');
  await (await press()).close();
  expect(await article.standing('opinion')).toBe(commentOn.harbour);
  await goOn();
  await expect.poll(() => article.wordsUnder('opinion')).toBe('');
  await expect.poll(() => driver.badgeText()).toBe('');
  const popup = await press();
  expect(await popup.state()).toBe('other-language');
  expect(await popup.title()).toContain('German');
});
