import { expect, test } from './pages/test';

test('the key hides and shows the marks', async ({ article, driver, press, visit }) => {
  await visit('article--inserts');
  const popup = await press();
  const marks = await article.marks();
  await driver.pressShortcut('toggle-marks');
  await expect.poll(() => article.marks()).toEqual({});
  await expect.poll(() => popup.isOn('all')).toBe(false);
  await driver.pressShortcut('toggle-marks');
  await expect.poll(() => article.marks()).toEqual(marks);
  await expect.poll(() => popup.isOn('all')).toBe(true);
});
