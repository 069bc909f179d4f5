import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formAt } from '../../../lib/text/forms';

const letters = fc.constantFrom(..."aAbZ-é漢İ\u0301’'.3 ", '\u{1D54F}', '\uD83D');

describe('formAt', () => {
  it('gives any stretch as it is written and in small letters, however often and wherever it stands', () => {
    const texts = fc.array(fc.string({ unit: letters, maxLength: 16 }), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.string({ unit: letters, maxLength: 5 }), (words, before) => {
        for (const word of [...words, ...words]) {
          const form = formAt(`${before}${word}x`, before.length, before.length + word.length);
          expect(form.text).toBe(word);
          expect(form.lower).toBe(word.replaceAll('’', "'").toLowerCase());
        }
      }),
    );
  });

  it('tells words of one hash apart', () => {
    // 31 times one character and the next: "Aa" and "BB" come to the same.
    expect(formAt('AaBB', 0, 2).text).toBe('Aa');
    expect(formAt('AaBB', 2, 4).text).toBe('BB');
    expect(formAt('AaBB', 0, 2).text).toBe('Aa');
  });

  it.each([
    ['Orvane', 'word', true],
    ['pier', 'word', false],
    ['5th', 'word', false],
    ['1,000', 'number', false],
    ['’', 'punctuation', false],
    ['', 'punctuation', false],
  ])('tells what "%s" is', (text, kind, capital) => {
    expect(formAt(text, 0, text.length)).toMatchObject({ kind, capital });
  });
});
