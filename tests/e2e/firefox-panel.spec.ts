import { expect, test } from './pages/test';

test('the key opens the sidebar, with the report on the page that was read', async ({ driver, press, visit }) => {
  await visit('article--inserts');
  const popup = await press();
  const title = await popup.title();
  await popup.close();
  expect(await driver.panelText()).toBeNull();
  await driver.pressShortcut('open-panel');
  await expect.poll(driver.panelText).toContain(title);
});
