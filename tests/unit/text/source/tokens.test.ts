import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../lib/text/source/tokens';

const words = (text: string): string[] => tokensOf(text, { start: 0, end: text.length }, []).map((token) => token.text);

describe('words', () => {
  it.each([
    ['Mr. Maes paid 1,200 francs.', ['Mr.', 'Maes', 'paid', '1,200', 'francs', '.']],
    ['the U.S. and J. R. Claes', ['the', 'U.S.', 'and', 'J.', 'R.', 'Claes']],
    ['the mayor’s 52-year-old son', ['the', 'mayor', '’s', '52-year-old', 'son']],
    ['@ines_okafor wept', ['@ines_okafor', 'wept']],
    ["O'Neill didn't", ["O'Neill", "didn't"]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

/** The tokens as one pattern, which says what the reading by characters must give. */
const ending = String.raw`['’]s(?![\p{L}\p{N}])`;
const stopped = String.raw`(?:\p{Lu}\.){2,6}|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Mrs|Gov|Co)\.`;
const joint = String.raw`[-&./_](?=[\p{L}\p{N}])|,(?=\d{3})|(?!${ending})['’](?=\p{L})`;
const word = String.raw`[\p{L}\p{N}@#$€£](?:[\p{L}\p{M}\p{N}]|${joint})*`;
const pattern = new RegExp(`${ending}|${stopped}|${word}|\\S`, 'gu');

it('gives what the pattern finds, whatever the text', () => {
  const unit = fc.constantFrom(..."aBs1é\u0301漢½ '’.,&-/_@$(“—", 'Mr', 'Gov.', 'Co', ',000', '\u{1D54F}', '\uD83D');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(words(text)).toEqual([...(text.match(pattern) ?? [])]);
    }),
    { numRuns: 1000 },
  );
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
