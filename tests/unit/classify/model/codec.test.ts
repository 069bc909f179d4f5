import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBytes, dequantise, encodeBytes, quantise } from '../../../../lib/classify/model/codec';

it('reads back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect([...decodeBytes(encodeBytes(bytes))]).toEqual([...bytes]);
    }),
  );
});

it('reads back numbers to within half a step of the largest', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), fc.constantFrom(31, 63, 127), (values, levels) => {
      const step = Math.max(...values.map(Math.abs)) / levels;
      dequantise(quantise(values, levels)).forEach((value, i) => {
        expect(Math.abs(value - (values[i] ?? 0))).toBeLessThanOrEqual(step / 2 + 1e-4);
      });
    }),
  );
});

it('keeps zeros at zero', () => {
  expect([...dequantise(quantise([0, 3, 0, -3], 31))]).toEqual([0, 3, 0, -3].map((value) => expect.closeTo(value, 4)));
  expect([...dequantise(quantise([0, 0], 31))]).toEqual([0, 0]);
});
