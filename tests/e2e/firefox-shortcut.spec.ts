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
