import type { Box } from './pages/card-view';
import { expect, test } from './pages/test';

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('the card of a comment opens beside it, says why, and goes without a trace', async ({
  article,
  card,
  driver,
  press,
  visit,
}) => {
  await visit('article--inserts');
  const before = await article.snapshot();
  await (await press()).close();
  expect(await card.text()).toBeNull();

  const lines = await article.linesOf('opinion', 0);
  await driver.movePointer(...(await article.pointOn('opinion')));
  await expect.poll(() => card.box()).not.toBeNull();
  expect(await card.title()).toBe('The editors comment');
  const box = await card.box();
  expect(lines.some((one) => box && overlap(one, box))).toBe(false);

  await driver.pressKey('Escape');
  await expect.poll(() => card.text()).toBeNull();
  expect(await article.snapshot()).toBe(before);
});

test('the card of a quotation names its speaker, and goes with the pointer', async ({
  article,
  card,
  driver,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await (await press()).close();
  await driver.movePointer(...(await article.pointOn('quote')));
  await expect.poll(() => card.title()).toBe('In the words of Ilse Tarvin');
  await driver.movePointer(2, 2);
  await expect.poll(() => card.text()).toBeNull();
});

test('a press opens the card, and a press elsewhere closes it', async ({ article, card, driver, press, visit }) => {
  await visit('article--inserts');
  await (await press()).close();
  await driver.click(...(await article.pointOn('opinion')));
  await expect.poll(() => card.title()).toBe('The editors comment');
  await driver.click(2, 2);
  await expect.poll(() => card.text()).toBeNull();
});

test('the keys go from comment to comment, and the card takes the focus', async ({
  article,
  card,
  driver,
  press,
  visit,
}) => {
  await visit('article--inserts');
  const popup = await press();
  const comments = await popup.comments();
  await popup.close();
  await article.watch();
  await driver.pressShortcut('next-comment');
  await expect.poll(() => card.focus()).toBe('card');
  await driver.pressShortcut('next-comment');
  await driver.pressShortcut('previous-comment');
  await driver.pressShortcut('previous-comment');
  await expect.poll(async () => (await article.seen()).flashes.at(-1)).toBe(comments.at(-1));
  await expect.poll(() => card.box()).not.toBeNull();
  expect(await card.focus()).toBe('card');
  await driver.pressKey('Tab');
  await expect.poll(() => card.focus()).toBe('card-close');
  await driver.pressKey('Escape');
  await expect.poll(() => card.text()).toBeNull();
});

test('the card has its looks where the page allows no style, and those of a dark page on a dark page', async ({
  article,
  card,
  driver,
  press,
  visit,
}) => {
  const grounds: Record<string, string> = {
    'article--strict-csp': 'rgb(252, 251, 248)',
    'article--dark': 'rgb(27, 30, 35)',
  };
  for (const [name, ground] of Object.entries(grounds)) {
    await visit(name);
    await (await press()).close();
    await driver.movePointer(...(await article.pointOn('opinion')));
    await expect.poll(() => card.background(), name).toBe(ground);
  }
});

test('the card is dark beside light text, in whatever way the page writes its colours', async ({
  article,
  card,
  driver,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await (await press()).close();
  const point = await article.pointOn('opinion');
  for (const colour of ['oklch(0.93 0.01 90)', 'lab(92 0 -3)', 'color(srgb 0.9 0.92 0.95)']) {
    await driver.inPage((value) => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) element.style.color = value;
      return null;
    }, colour);
    await driver.movePointer(...point);
    await expect.poll(() => card.background(), colour).toBe('rgb(27, 30, 35)');
    await driver.pressKey('Escape');
    await expect.poll(() => card.text()).toBeNull();
    await driver.movePointer(2, 2);
  }
});

test('the card reads from left to right on a page whose lines run the other way', async ({
  article,
  card,
  driver,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await driver.inPage(() => {
    document.documentElement.dir = 'rtl';
    return null;
  }, null);
  await (await press()).close();
  await driver.movePointer(...(await article.pointOn('opinion')));
  await expect.poll(() => card.title()).toBe('The editors comment');
  expect(await card.direction()).toBe('ltr');
});

test('the card has room for a name that is longer than its lines', async ({ article, card, driver, press, visit }) => {
  await visit('article--inserts');
  await driver.inPage(() => {
    const long = `Tarvin${'tarvin'.repeat(30)}`;
    for (const paragraph of document.querySelectorAll('p'))
      for (const node of paragraph.childNodes)
        if (node.nodeValue?.includes('Tarvin')) node.nodeValue = node.nodeValue.replaceAll('Tarvin', long);
    return null;
  }, null);
  await (await press()).close();
  await driver.movePointer(...(await article.pointOn('quote')));
  await expect.poll(() => card.title()).toMatch(/^In the words of Ilse Tarvin(?:tarvin)+$/u);
  expect(await card.hasMoreToTheSide()).toBe(false);
});
