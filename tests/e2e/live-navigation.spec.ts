import { expect, test } from './pages/test';
import { commentOn } from './pages/live';

test('a page that puts up another story is marked anew, and back again', async ({
  article,
  driver,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('client-side-navigation');
  await (await press()).close();
  expect(await article.wordsUnder('opinion')).toBe(commentOn.harbour);

  await goOn();
  await expect.poll(() => article.marks()).toEqual({ opinion: 0, cue: 0, quote: 0 });
  await expect.poll(() => driver.badgeText()).toBe('');

  await goOn();
  await expect.poll(() => article.wordsUnder('opinion')).toBe(commentOn.school);
  await expect.poll(() => driver.badgeText()).toBe('1');

  await driver.inPage(() => {
    history.back();
    return null;
  }, null);
  await expect.poll(() => article.wordsUnder('opinion')).toBe(commentOn.harbour);
  const popup = await press();
  expect(await popup.comments()).toEqual([commentOn.harbour]);
});

test('a story that is written into the nodes of another never has its marks', async ({
  article,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('framework-navigation');
  await (await press()).close();
  expect(await article.wordsUnder('opinion')).toBe(commentOn.harbour);
  await goOn();
  expect(['', commentOn.school]).toContain(await article.wordsUnder('opinion'));
  await expect.poll(() => article.wordsUnder('opinion')).toBe(commentOn.school);
});
