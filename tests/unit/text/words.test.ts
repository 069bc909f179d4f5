import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, wordsOf } from '../../../lib/text/words';

/** Any UTF-16, well formed or not. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

describe('wordsOf', () => {
  it.each([
    ['The U.S. paid.', ['The', 'U.S', 'paid']],
    ["They don’t, and won't.", ['They', 'don’t', 'and', "won't"]],
    ['It cost $1,000 or 3.5%.', ['It', 'cost', '1,000', 'or', '3.5']],
    ['A well-known U.S.-led plan', ['A', 'well-known', 'U.S.-led', 'plan']],
    ['R&D at AT&T', ['R&D', 'at', 'AT&T']],
    ['bread--butter — and/or', ['bread', 'butter', 'and', 'or']],
    ['“Café,” said Ótta', ['Café', 'said', 'Ótta']],
    ['cafe\u0301 open', ['cafe\u0301', 'open']],
    ['… — ***', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

/** The words as one pattern, which says what the reading by characters must give. */
const pattern = /[\p{L}\p{M}\p{N}]+(?:(?:['’.,&-]|\.-)[\p{L}\p{M}\p{N}]+)*/gu;

it('gives and counts what the pattern finds, whatever the text', () => {
  const unit = fc.constantFrom(..."aB1é\u0301漢½ '’.,&-—", '\u{1D54F}', '\uD83D');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 30 }), anyText), (text) => {
      const words = text.match(pattern) ?? [];
      expect(wordsOf(text)).toEqual([...words]);
      expect(countWords(text)).toBe(words.length);
    }),
  );
});

describe('countWords', () => {
  it('adds up over texts that a space parts', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });

  it.each(['a', 'a-', "a'", 'a&.', '-'])('is done with much of %j', (unit) => {
    expect(countWords(`end ${unit.repeat(200_000)} end`)).toBeGreaterThanOrEqual(2);
  });
});
