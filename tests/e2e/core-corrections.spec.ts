import { expect, test } from './pages/test';

test('a correction goes at once and on the next visit, and can be taken back', async ({
  article,
  card,
  driver,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await (await press()).close();
  const { opinion = 0 } = await article.marks();
  await driver.pressShortcut('next-comment');
  await expect.poll(() => card.title()).toBe('The editors comment');
  await card.press('.card-correct');
  await expect.poll(() => article.marks()).toMatchObject({ opinion: opinion - 1 });
  await expect.poll(() => card.text()).toContain('You said that this is not a comment.');
  await expect.poll(() => driver.badgeText()).toBe(String(opinion - 1));

  await card.press('.card-correct');
  await expect.poll(() => article.marks()).toMatchObject({ opinion });
  await card.press('.card-correct');
  await expect.poll(() => article.marks()).toMatchObject({ opinion: opinion - 1 });

  await visit('article--dark');
  await (await press()).close();
  await visit('article--inserts');
  const popup = await press();
  expect(await article.marks()).toMatchObject({ opinion: opinion - 1 });
  expect(await popup.comments()).toHaveLength(opinion - 1);
});
