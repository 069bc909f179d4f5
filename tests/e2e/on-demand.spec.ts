import { expect, chromiumTest as test } from './pages/test';

test('no script of the extension runs in a page before the press, and one after', async ({
  aside,
  page,
  press,
  visit,
}) => {
  const session = await aside.context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await visit('article--inserts');
  await expect.poll(() => worlds).toContainEqual(new URL(page.url()).origin);
  const ours = () => worlds.filter((origin) => origin.includes(aside.extensionId));
  expect(ours()).toEqual([]);
  await (await press()).close();
  await expect.poll(ours).toHaveLength(1);
  await press();
  expect(ours()).toHaveLength(1);
});
