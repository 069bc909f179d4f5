import { commentOn } from './pages/live';
import { expect, test } from './pages/test';

test('a paragraph that looks like the remark before it belongs to it, whatever sets its looks', async ({
  article,
  press,
  visitLive,
}) => {
  await visitLive('set-by-stylesheet');
  await press();
  expect(await article.wordsUnder('opinion')).toBe(
    `${commentOn.harbour} The pilots are still waiting for an answer to the first of them.`,
  );
});
