import { describe, expect, test } from 'vitest';
import { palettes, shapes } from '../../../lib/highlight/looks';
import { highlightName, markKinds } from '../../../lib/highlight/marks';
import { markStyles } from '../../../lib/highlight/styles';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const linear = (hex: string): Triple => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

/** Linear RGB as eyes see it that lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to CIE Lab, under D65. */
const lab = (rgb: Triple): Triple => {
  const xyz = times(
    [
      [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
    ],
    rgb,
  );
  const [x, y, z] = xyz.map((v) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116));
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
};
const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(Object.entries(palettes))('palette %s', (_, { quote, opinion }) => {
  test.each(Object.entries(eyes))('keeps comments and quotations apart for eyes with %s', (__, seen) => {
    const [a, b] = [quote, opinion].map((colour) => lab(times(seen, linear(colour))));
    if (!a || !b) throw new Error('two colours make a pair');
    // Ten times what a trained eye can just tell apart.
    expect(distance(a, b)).toBeGreaterThan(23);
  });
});

test.each(shapes)('every mark has a rule of its own as %s, and one for forced colours', (shape) => {
  const styles = markStyles({ shape, palette: 'amber' });
  for (const kind of markKinds) {
    expect(styles).toContain(`::highlight(${highlightName(kind)}) {`);
  }
  expect(styles).toContain('forced-colors: active');
});
