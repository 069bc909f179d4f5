import { commentOn } from './pages/live';
import { expect, test } from './pages/test';

const excuse = (n: number) => `Comment: Number ${n} of the excuses is no better than the ones before it.`;

test('a story that is appended to the one before is marked too', async ({
  article,
  driver,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('infinite-scroll');
  await (await press()).close();
  expect(await article.wordsUnder('opinion')).toBe(commentOn.harbour);
  await goOn();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(`${commentOn.harbour} ${commentOn.school}`);
  expect((await article.marks())['opinion']).toBe(2);
  await expect.poll(() => driver.badgeText()).toBe('2');
});

test('what a live blog puts on top is marked, and nothing below it moves', async ({
  article,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('live-blog');
  await (await press()).close();
  await goOn();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(`${excuse(1)} ${commentOn.harbour}`);
  await goOn();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(`${excuse(2)} ${excuse(1)} ${commentOn.harbour}`);
  const popup = await press();
  expect(await popup.comments()).toEqual([excuse(2), excuse(1), commentOn.harbour]);
});

test('text that arrives after the press is read when it is there', async ({
  article,
  driver,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('late-text');
  const popup = await press();
  expect(await popup.state()).toBe('no-article');
  await popup.close();
  await goOn();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(commentOn.harbour);
  await expect.poll(() => driver.badgeText()).toBe('1');
});

test('text that a style uncovers is read when the popup is opened', async ({ goOn, press, visitLive }) => {
  await visitLive('uncovered');
  const before = await press();
  expect(await before.comments()).toEqual([commentOn.harbour]);
  await before.close();
  await goOn();
  const popup = await press();
  await expect.poll(() => popup.comments()).toEqual([commentOn.harbour, commentOn.school]);
});

test('a page that never rests keeps its marks and can be read', async ({ article, driver, press, visitLive }) => {
  await visitLive('restless');
  const popup = await press();
  expect(await popup.comments()).toEqual([commentOn.harbour]);
  const clock = () => driver.inPage(() => Number(document.querySelector('main > p')?.textContent), null);
  const then = await clock();
  await expect.poll(clock).toBeGreaterThan(then + 500);
  expect(await article.wordsUnder('opinion')).toBe(commentOn.harbour);
});

test('a page whose empty places come and go while it is read is read to its end', async ({
  article,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('coming-and-going');
  await goOn();
  await press();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(`${commentOn.harbour} ${commentOn.school}`);
});
