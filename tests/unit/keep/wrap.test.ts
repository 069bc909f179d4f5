import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../lib/keep/wrap';

const within = (most: number) => (line: string) => line.length <= most;

describe('wrapping', () => {
  test.each([
    ['short', 3, ['short']],
    ['', 3, ['']],
    ['one two three four', 3, ['one two', 'three four']],
    ['one two three four', 1, ['one two t…']],
    ['nevertheless so', 3, ['neverthele', 'ss so']],
    ['exactly te n', 2, ['exactly te', 'n']],
  ])('%j in %i lines of ten', (text, mostLines, lines) => {
    expect(wrap(text, mostLines, within(10))).toEqual(lines);
  });

  test('leaves characters whole', () => {
    expect(wrap('👩‍🚒👩‍🚒👩‍🚒', 2, within(6))).toEqual(['👩‍🚒', '👩‍🚒…']);
    expect(wrap('👩‍🚒', 1, within(2))).toEqual(['👩‍🚒']);
  });

  test('loses nothing where there is room, and never takes more', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,15}$/u), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (any, mostLines) => {
        const lines = wrap(any, mostLines, within(10));
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(10);
        const whole = lines.join('').replaceAll(' ', '');
        if (!whole.endsWith('…')) expect(whole).toBe(any.replaceAll(' ', ''));
      }),
    );
  });
});
