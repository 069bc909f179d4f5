import { describe, expect, it } from 'vitest';
import type { DeclaredKind } from '../../../../lib/classify/scorer';
import {
  baseRates,
  contextFeatures,
  inContext as judge,
  leastPage,
  type Reading,
} from '../../../../lib/classify/model/page-context';

const reading = (margin: number, pageGrade = 0): Reading => ({ margin, cues: 0, pageGrade, gradedWords: 10 });
const model = { weights: [0.6, 1, 0.2, 0.5, 0.3, 0.9, 0.8], bias: 0, lone: { slope: 2, bias: -1 } };

const inContext = (readings: Reading[], declared: DeclaredKind): number[] =>
  judge(readings, declared, model, baseRates.lines);

describe('inContext', () => {
  it('judges a text too short for a page by its sentence alone', () => {
    const [alone] = inContext([reading(0.5)], null);
    expect(alone).toBeCloseTo(0.5);
    const beside = inContext([reading(0.5), reading(-6)], null);
    expect(beside[0]).toBe(alone);
  });

  it('takes it for less of a comment where comments are fewer', () => {
    const [passage] = judge([reading(0.5)], null, model, 0.25);
    expect(passage).toBeCloseTo(1 / 5);
    const page = Array.from({ length: leastPage }, () => reading(0.5));
    expect(judge(page, null, model, 0.25)).toEqual(inContext(page, null));
  });

  it('gives the same sentence more on a page that comments than on one that reports', () => {
    const page = (other: number, grade: number): Reading[] => [
      reading(0, grade),
      ...Array.from({ length: 9 }, () => reading(other, grade)),
    ];
    const [column] = inContext(page(1, 20), null);
    const [report] = inContext(page(-4, -20), null);
    expect(column ?? 0).toBeGreaterThan(report ?? 1);
  });

  it('counts the cues of the rest of the page, not its own', () => {
    const page = (cues: number[]): Reading[] => cues.map((count) => ({ ...reading(0), cues: count }));
    const plain = inContext(page([0, 0, 0, 0]), null);
    const [own, beside] = inContext(page([2, 0, 0, 0]), null);
    expect(own).toBe(plain[0]);
    expect(beside ?? 0).toBeGreaterThan(plain[1] ?? 1);
  });

  it('lets no page say more than its bound', () => {
    const rest = (other: number): number | undefined =>
      contextFeatures([reading(1), ...Array.from({ length: 200 }, () => reading(other))], null)[0]?.[1];
    expect(rest(-50)).toBe(rest(-500));
    expect(rest(50)).toBe(rest(500));
  });

  it('gives one probability a sentence', () => {
    const scores = inContext(
      Array.from({ length: leastPage + 3 }, (_, i) => reading(i * 9 - 30, i * 100)),
      null,
    );
    expect(scores).toHaveLength(leastPage + 3);
    for (const score of scores) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('takes a page for more of an opinion where its publisher calls it one', () => {
    const page = Array.from({ length: leastPage }, () => reading(0));
    const [declared] = inContext(page, 'opinion');
    const [silent] = inContext(page, null);
    const [report] = inContext(page, 'report');
    expect(declared ?? 0).toBeGreaterThan(silent ?? 1);
    expect(report).toBe(silent);
  });

  it('gives nothing for a page without sentences', () => {
    expect(inContext([], null)).toEqual([]);
  });
});
