import { fixturePages } from './pages/fixtures';
import { expect, test } from './pages/test';

test('every page is marked as the expectation beside it says', async ({ article, press, visit }) => {
  test.slow();
  for (const { name, state, comments, quotes } of fixturePages) {
    await test.step(name, async () => {
      await visit(name);
      const popup = await press();
      expect.soft(await popup.state()).toBe(state);
      expect.soft(await article.wordsUnder('opinion')).toBe(comments.join(' '));
      expect.soft(await article.wordsUnder('quote')).toBe(quotes.join(' '));
      expect.soft(await article.wordsUnder('fact')).toBe('');
      await popup.close();
    });
  }
});

test('each mark has a tint and a line, also where the page allows no style', async ({ article, press, visit }) => {
  await visit('article--strict-csp');
  await press();
  const looks = await Promise.all(['fact', 'quote', 'opinion', 'cue'].map((mark) => article.lookOf(mark)));
  expect(looks.map(({ line }) => line)).toEqual(Array(looks.length).fill('underline'));
  expect(new Set(looks.map(({ background }) => background)).size).toBe(looks.length);
});
