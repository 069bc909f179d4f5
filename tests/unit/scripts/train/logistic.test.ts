import { describe, expect, it } from 'vitest';
import { fitLogistic, margins, matrixOf } from '../../../../scripts/train/logistic';

const rows = (values: readonly number[]) =>
  matrixOf(
    values.map((value) => [{ index: 0, value }]),
    1,
  );
const ones = (n: number): number[] => Array.from({ length: n }, () => 1);
const options = { penalty: () => 1e-6, iterations: 200 };

describe('fitLogistic', () => {
  it('gives the odds that the data hold', () => {
    // Three in four of the ones, one in four of the zeros: log-odds of ±log 3.
    const values = [0, 0, 0, 0, 1, 1, 1, 1];
    const { weights, bias } = fitLogistic(rows(values), [1, 0, 0, 0, 1, 1, 1, 0], ones(8), options);
    expect(bias).toBeCloseTo(-Math.log(3), 3);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 3);
  });

  it('counts a row as often as its weight says', () => {
    const { bias } = fitLogistic(rows([0, 0]), [1, 0], [3, 1], options);
    expect(bias).toBeCloseTo(Math.log(3), 3);
  });

  it('takes probabilities for targets', () => {
    const { bias } = fitLogistic(rows([0]), [0.75], [1], options);
    expect(bias).toBeCloseTo(Math.log(3), 3);
  });

  it('stands where the penalty balances the fit', () => {
    const penalty = 0.5;
    const matrix = rows([-1, 1]);
    const { weights, bias } = fitLogistic(matrix, [0, 1], ones(2), { penalty: () => penalty, iterations: 200 });
    const [low = 0, high = 0] = [...margins(matrix, { weights, bias })].map((z) => 1 / (1 + Math.exp(-z)));
    expect(penalty * (weights[0] ?? 0)).toBeCloseTo(low - 0 + (1 - high), 4);
  });
});
