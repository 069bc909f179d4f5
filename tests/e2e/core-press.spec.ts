import { expect, test } from './pages/test';

test('a page has no marks until the button is pressed', async ({ article, driver, press, visit }) => {
  await visit('article--inserts');
  expect(await article.marks()).toEqual({});
  expect((await article.lookOf('opinion')).line).toBe('none');
  expect(await driver.badgeText()).toBe('');
  const popup = await press();
  expect(await popup.state()).toBe('ready');
  expect((await article.lookOf('opinion')).line).toBe('underline');
  expect(await article.marks()).toEqual({
    quote: expect.any(Number),
    opinion: expect.any(Number),
    cue: expect.any(Number),
  });
});

test('a second press doubles nothing', async ({ article, driver, press, visit }) => {
  await visit('article--inserts');
  const first = await press();
  const [marks, comments, badge] = [await article.marks(), await first.comments(), await driver.badgeText()];
  await first.close();
  const second = await press();
  expect(await second.comments()).toEqual(comments);
  expect(await article.marks()).toEqual(marks);
  expect(await driver.badgeText()).toBe(badge);
});

test('a page that was loaded again has no marks until the button is pressed again', async ({
  article,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await (await press()).close();
  await visit('article--inserts');
  expect(await article.marks()).toEqual({});
  await press();
  expect(await article.marks()).toHaveProperty('opinion');
});

test('a page that moves on without being loaded again is read afresh', async ({ article, driver, press, visit }) => {
  await visit('article--inserts');
  await (await press()).close();
  await driver.inPage(() => {
    history.pushState(null, '', 'another-article');
    for (const insert of document.querySelectorAll('.comment, .remark, em, .sidebar-note')) insert.remove();
    return null;
  }, null);
  const popup = await press();
  expect(await popup.comments()).toEqual([]);
  expect(await article.wordsUnder('opinion')).toBe('');
  expect(await driver.badgeText()).toBe('');
});
