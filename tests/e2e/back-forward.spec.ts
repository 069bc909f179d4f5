import { commentOn } from './pages/live';
import { expect, chromiumTest as test } from './pages/test';

test('marks and badge are there when the reader comes back, as switches and looks stand by then', async ({
  article,
  aside,
  driver,
  press,
  visitLive,
}) => {
  await visitLive('back-forward');
  await driver.inPage(() => {
    addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'loaded again'));
    return null;
  }, null);
  await (await press()).close();
  expect(await driver.badgeText()).toBe('1');

  await visitLive('infinite-scroll');
  const popup = await press();
  await popup.toggle('quote');
  await expect.poll(() => article.marks()).not.toHaveProperty('quote');
  await popup.close();
  await aside.background.evaluate((looks) => chrome.storage.local.set({ looks }), {
    shape: 'underline',
    palette: 'plum',
  });

  await driver.inPage(() => {
    history.back();
    return null;
  }, null);
  // Nothing can be asked of a page that is being left.
  await expect(async () => expect(await driver.inPage(() => document.title, null)).toBe('kept')).toPass();
  expect(await article.standing('opinion')).toBe(commentOn.harbour);
  await expect.poll(() => driver.badgeText()).toBe('1');
  await expect.poll(() => article.marks()).not.toHaveProperty('quote');
  await expect
    .poll(() => article.lookOf('opinion'))
    .toMatchObject({ background: 'rgba(0, 0, 0, 0)', line: 'underline' });
});

/** What is used of the extension's own globals in its background. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
