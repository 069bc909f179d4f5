import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBytes, dequantised, encodeBytes, quantise } from '../../../../lib/classify/model/codec';

it('reads back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const read = decodeBytes(encodeBytes(bytes));
      expect(Array.from(read, (unit) => unit.charCodeAt(0))).toEqual([...bytes]);
    }),
  );
});

const readBack = (values: number[], levels: number): (number | undefined)[] => {
  const stored = dequantised(quantise(values, levels));
  return values.map((_, i) => stored.at(i));
};

it('reads back numbers to within half a step of the largest', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), fc.constantFrom(31, 63, 127), (values, levels) => {
      const step = Math.max(...values.map(Math.abs)) / levels;
      readBack(values, levels).forEach((value, i) => {
        expect(Math.abs((value ?? NaN) - (values[i] ?? 0))).toBeLessThanOrEqual(step / 2 + 1e-4);
      });
    }),
  );
});

it('keeps zeros at zero', () => {
  expect(readBack([0, 3, 0, -3], 31)).toEqual([0, 3, 0, -3].map((value) => expect.closeTo(value, 4)));
  expect(readBack([0, 0], 31)).toEqual([0, 0]);
});
