import { expect, test } from './pages/test';

test('the badge counts the comments and goes with the page', async ({ driver, press, visit }) => {
  await visit('article--inserts');
  expect(await driver.badgeText()).toBe('');
  const popup = await press();
  const { sentences } = await popup.figures('opinion');
  expect(sentences).toBeGreaterThan(0);
  await expect.poll(() => driver.badgeText()).toBe(String(sentences));
  await popup.close();
  await visit('report--straight');
  await expect.poll(() => driver.badgeText()).toBe('');
});

test('the button says of a page what the popup says first, until the page goes', async ({ driver, press, visit }) => {
  await visit('article--inserts');
  const before = await driver.buttonTitle();
  const popup = await press();
  const title = await popup.title();
  await expect.poll(() => driver.buttonTitle()).toBe(title);
  await popup.close();
  await visit('report--straight');
  await expect.poll(() => driver.buttonTitle()).toBe(before);
});

test('a page without comments has no badge', async ({ driver, press, visit }) => {
  for (const name of ['report--straight', 'no-article--contact', 'article--german']) {
    await visit(name);
    const popup = await press();
    expect(await driver.badgeText(), name).toBe('');
    await popup.close();
  }
});
