import { commentOn } from './pages/live';
import { expect, test } from './pages/test';

test('text in open shadow roots is read, marked, and read again when it changes', async ({
  article,
  goOn,
  press,
  visitLive,
}) => {
  await visitLive('shadow-root');
  const popup = await press();
  expect(await popup.comments()).toEqual([commentOn.harbour]);
  expect(await article.standing('opinion')).toBe(commentOn.harbour);
  await popup.close();
  await goOn();
  await expect
    .poll(() => article.standing('opinion'))
    .toBe('Comment: Now that the shovels move, nobody knows where to put the mud.');
});

test('the card of a comment in a shadow root opens under the pointer', async ({
  article,
  card,
  driver,
  press,
  visitLive,
}) => {
  await visitLive('shadow-root');
  await (await press()).close();
  await driver.movePointer(...(await article.pointOn('opinion')));
  await expect.poll(() => card.title()).toBe('The editors comment');
});

test('a large frame of another site is left alone, and the popup says so', async ({ goOn, press, visitLive }) => {
  await visitLive('foreign-frame');
  const before = await press();
  expect(await before.notes()).not.toContain('another site');
  await before.close();
  await goOn();
  const popup = await press();
  expect(await popup.comments()).toEqual([commentOn.harbour]);
  expect(await popup.notes()).toContain('another site');
});

test('a page with ten thousand levels in it is read', async ({ article, press, visitLive }) => {
  await visitLive('deeply-nested');
  const popup = await press();
  expect(await popup.comments()).toEqual([commentOn.harbour]);
  expect(await article.standing('opinion')).toBe(commentOn.harbour);
});
