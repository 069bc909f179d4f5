import { expect, chromiumTest as test } from './pages/test';

test('the looks of the marks change at once in the page that is read, and last', async ({
  article,
  aside,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await (await press()).close();
  const filled = await article.lookOf('opinion');
  expect(filled.background).not.toBe('rgba(0, 0, 0, 0)');

  const options = await aside.context.newPage();
  await options.goto(`chrome-extension://${aside.extensionId}/options.html`);
  await options.getByLabel('Plum and lime').check();
  await expect.poll(async () => (await article.lookOf('opinion')).background).not.toBe(filled.background);
  await options.getByLabel('A line alone').check();
  await expect
    .poll(() => article.lookOf('opinion'))
    .toMatchObject({ background: 'rgba(0, 0, 0, 0)', line: 'underline' });
  await expect(options.locator('.mark-opinion')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await options.close();

  await visit('article--dark');
  await press();
  expect(await article.lookOf('opinion')).toMatchObject({ background: 'rgba(0, 0, 0, 0)', line: 'underline' });
});
