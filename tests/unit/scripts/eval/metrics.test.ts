import { describe, expect, it } from 'vitest';
import {
  auc,
  calibrationError,
  flagsAt,
  precisionAt,
  reliability,
  type Scored,
} from '../../../../scripts/eval/metrics';

/** Rows in the order of their scores; a capital C is a comment. */
const ranked = (order: string): Scored[] =>
  [...order].map((letter, i) => ({ score: 1 - i / order.length, comment: letter === 'C' }));

describe('auc', () => {
  it('is the share of pairs in the right order', () => {
    expect(auc(ranked('CC..'))).toBe(1);
    expect(auc(ranked('..CC'))).toBe(0);
    expect(auc(ranked('C.C.'))).toBe(0.75);
  });

  it('counts ties half', () => {
    expect(
      auc([
        { score: 0.5, comment: true },
        { score: 0.5, comment: false },
      ]),
    ).toBe(0.5);
  });
});

describe('precisionAt', () => {
  it('looks only so far down the ranking as the recall asks', () => {
    expect(precisionAt(ranked('C.C.C.'), 0.3)).toBe(1);
    expect(precisionAt(ranked('C.C.C.'), 0.5)).toBeCloseTo(2 / 3);
    expect(precisionAt(ranked('C.C.C.'), 1)).toBeCloseTo(3 / 5);
  });
});

describe('flagsAt', () => {
  it('counts hits, misses and false flags', () => {
    const { precision, recall, falseFlags } = flagsAt(ranked('CC.C......'), 0.65);
    expect(precision).toBe(0.75);
    expect(recall).toBe(1);
    expect(falseFlags).toBe(10);
  });

  it('gives the mean F1 of comment and no comment', () => {
    const { macroF1 } = flagsAt(ranked('C.C.'), 0.6);
    expect(macroF1).toBe(0.5);
  });

  it('is zero, and never no number, where there is nothing', () => {
    expect(flagsAt([], 0.5)).toEqual({ precision: 0, recall: 0, macroF1: 0, falseFlags: 0 });
  });
});

describe('reliability', () => {
  it('sets scores beside the share of comments they met', () => {
    const rows = [0.22, 0.24, 0.26, 1].map((score, i) => ({ score, comment: i !== 1 }));
    const bins = reliability(rows);
    expect(bins[2]).toEqual({ from: 0.2, count: 3, meanScore: expect.closeTo(0.24), share: expect.closeTo(2 / 3) });
    expect(bins[9]).toEqual({ from: 0.9, count: 1, meanScore: 1, share: 1 });
    expect(calibrationError(rows)).toBeCloseTo((3 * (2 / 3 - 0.24)) / 4);
  });
});
