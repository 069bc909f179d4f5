import { expect, it } from 'vitest';
import { countQuotedWords } from '../../../lib/classify/quoted-words';

const text = 'One two "three four. Five six" seven "eight".';

it('counts the words that quotations hold in the sentence alone', () => {
  const quotes = [
    { start: 8, end: 30 },
    { start: 37, end: 44 },
  ];
  expect(countQuotedWords(text, { start: 0, end: 20 }, quotes.slice(0, 1))).toBe(2);
  expect(countQuotedWords(text, { start: 21, end: 45 }, quotes)).toBe(3);
  expect(countQuotedWords(text, { start: 0, end: 7 }, [])).toBe(0);
});
