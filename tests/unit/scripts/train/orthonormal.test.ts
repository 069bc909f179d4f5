import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orthonormalise } from '../../../../scripts/train/orthonormal';

const product = (table: Float64Array, width: number, i: number, j: number): number => {
  let sum = 0;
  for (let row = 0; row < table.length; row += width) sum += (table[row + i] ?? 0) * (table[row + j] ?? 0);
  return sum;
};

describe('orthonormalise', () => {
  it('leaves columns of length one, each at right angles to the others', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 36, maxLength: 36 }), (values) => {
        // A diagonal that outweighs the rest keeps the columns apart.
        const table = Float64Array.from(values, (value, at) => value + (at % 5 === 0 ? 40 : 0));
        orthonormalise(table, 4);
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++) expect(product(table, 4, i, j)).toBeCloseTo(i === j ? 1 : 0, 6);
        }
      }),
    );
  });

  it('tells how long each column was beside those before it', () => {
    const table = Float64Array.of(3, 3, 0, 2);
    expect([...orthonormalise(table, 2)]).toEqual([3, 2]);
    expect([...table]).toEqual([1, 0, 0, 1]);
  });

  it('makes a column that adds nothing zero', () => {
    const table = Float64Array.of(1, 2, 2, 4);
    orthonormalise(table, 2);
    expect([table[1], table[3]]).toEqual([0, 0]);
  });
});
