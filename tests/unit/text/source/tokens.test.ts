import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../lib/text/source/tokens';

const words = (text: string): string[] => tokensOf(text, { start: 0, end: text.length }, []).map((token) => token.text);

describe('words', () => {
  it.each([
    ['Mr. Maes paid 1,200 francs.', ['Mr.', 'Maes', 'paid', '1,200', 'francs', '.']],
    ['the U.S. and J. R. Claes', ['the', 'U.S.', 'and', 'J.', 'R.', 'Claes']],
    ['the mayor’s 52-year-old son', ['the', 'mayor', '’s', '52-year-old', 'son']],
    ["O'Neill didn't", ["O'Neill", "didn't"]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

it('takes a quotation as one token with the punctuation that ends it', () => {
  const text = 'He said “we ran,” twice.';
  const tokens = tokensOf(text, { start: 0, end: text.length }, [{ start: 8, end: 17 }]);
  expect(tokens.map(({ kind, text: own }) => [kind, own])).toEqual([
    ['word', 'He'],
    ['word', 'said'],
    ['quotation', ','],
    ['word', 'twice'],
    ['punctuation', '.'],
  ]);
});

it('counts offsets in the block', () => {
  const text = 'It rained. Maes ran.';
  expect(tokensOf(text, { start: 11, end: 20 }, [])[0]).toMatchObject({
    text: 'Maes',
    start: 11,
    end: 15,
    first: true,
  });
});
