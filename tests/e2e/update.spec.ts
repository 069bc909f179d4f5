import { PermissionsPage } from './pages/permissions-page';
import { expect, chromiumTest as test } from './pages/test';

test.beforeEach(async ({ aside, page, press, visit }) => {
  await visit('article--inserts');
  await (await press()).close();
  await (await PermissionsPage.open(aside)).reload();
  await page.bringToFront();
});

test('on a page that stood open during an update, marks go where they would be explained no more', async ({
  article,
  driver,
  page,
}) => {
  await driver.movePointer(...(await article.pointOn('opinion')));
  await expect.poll(() => article.marks()).toEqual({});
  await expect(page.locator('aside-card')).toHaveCount(0);
});

test('a page that is read again after an update is left to the new script alone', async ({
  article,
  driver,
  page,
  press,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const { opinion = 0 } = await article.marks();
  await (await press()).close();
  await driver.movePointer(...(await article.pointOn('opinion')));
  await expect(page.locator('aside-card')).toHaveCount(1);
  await page.evaluate(() =>
    document.querySelector('.byline')?.insertAdjacentHTML('afterend', '<p>Comment: How sad.</p>'),
  );
  await expect.poll(async () => (await article.marks())['opinion']).toBe(opinion + 1);
  await expect(page.locator('aside-card')).toHaveCount(1);
  expect(errors).toEqual([]);
});
