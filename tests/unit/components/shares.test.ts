import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../../components/shares';
import * as texts from '../../../components/texts';
import { labels } from '../../../lib/classify/label';

const percents = (fact: number, quote: number, opinion: number) => {
  const shares = sharesOf({ fact, quote, opinion });
  return labels.map((label) => shares[label].percent);
};
const written = (fact: number, quote: number, opinion: number) => texts.wordShares(sharesOf({ fact, quote, opinion }));

describe('shares', () => {
  test('thirds add up to a hundred', () => {
    expect(percents(1, 1, 1).reduce((sum, percent) => sum + percent)).toBe(100);
  });

  test('the largest remainder is rounded up', () => {
    expect(percents(708, 144, 148)).toEqual([71, 14, 15]);
  });

  test('no words, no shares', () => {
    expect(percents(0, 0, 0)).toEqual([0, 0, 0]);
  });

  test('add up, and each is less than one off', () => {
    const words = fc.nat({ max: 20_000 });
    fc.assert(
      fc.property(words, words, words, (fact, quote, opinion) => {
        fc.pre(fact + quote + opinion > 0);
        const shares = sharesOf({ fact, quote, opinion });
        expect(labels.reduce((sum, label) => sum + shares[label].percent, 0)).toBe(100);
        for (const label of labels) {
          expect(Math.abs(shares[label].percent - shares[label].exact * 100)).toBeLessThan(1);
        }
      }),
    );
  });

  test('a trace is not written as nothing, nor the rest as all', () => {
    expect(written(9990, 0, 10)).toBe('Share of words: reported fact over 99%, direct quote 0%, comment under 1%');
    expect(written(10, 0, 0)).toBe('Share of words: reported fact 100%, direct quote 0%, comment 0%');
  });
});
