import { AxeBuilder } from '@axe-core/playwright';
import { expect, chromiumTest as test } from './pages/test';

/** Before the first card: what axe and a screenshot look into has to be open. */
const openShadows = `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };`;

test('a tap opens the card', async ({ article, aside, card, page, press, visit }) => {
  await visit('article--inserts');
  await (await press()).close();
  const [line] = await article.linesOf('opinion', 0);
  if (!line) throw new Error('the comment has no line');
  const session = await aside.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touchPoints = [{ x: line.left + 20, y: (line.top + line.bottom) / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => card.title()).toBe('The editors comment');
});

test('the card stays with its sentence while the page grows above it', async ({
  article,
  card,
  driver,
  page,
  press,
  visit,
}) => {
  await visit('article--inserts');
  await (await press()).close();
  const { opinion = 0 } = await article.marks();
  await driver.pressShortcut('next-comment');
  await expect.poll(() => card.title()).toBe('The editors comment');
  await page.evaluate(() =>
    document.querySelector('.byline')?.insertAdjacentHTML('afterend', '<p>Comment: How sad.</p>'),
  );
  await expect.poll(async () => (await article.marks())['opinion']).toBe(opinion + 1);
  expect(await card.title()).toBe('The editors comment');
});

for (const name of ['article--inserts', 'article--dark']) {
  test(`axe finds nothing to object to in the card of ${name}`, async ({ aside, card, driver, page, press, visit }) => {
    await visit(name);
    await (await press()).close();
    await aside.inContentScript(page, openShadows);
    await driver.pressShortcut('next-comment');
    await expect.poll(() => card.box()).not.toBeNull();
    const { violations, passes } = await new AxeBuilder({ page }).include('aside-card').setLegacyMode().analyze();
    expect(passes.length).toBeGreaterThan(3);
    expect(violations).toEqual([]);
  });
}
