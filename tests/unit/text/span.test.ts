import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../../lib/text/span';

const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }));

describe('overlaps', () => {
  it('holds for a shared character, not for a shared edge', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(true);
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
});

describe('contains', () => {
  it('holds up to both edges', () => {
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
    expect(contains({ start: 2, end: 6 }, { start: 3, end: 5 })).toBe(true);
    expect(contains({ start: 2, end: 6 }, { start: 1, end: 5 })).toBe(false);
    expect(contains({ start: 2, end: 6 }, { start: 3, end: 7 })).toBe(false);
  });

  it('means overlap, and both ways only for one and the same span', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
        if (contains(a, b) && contains(b, a)) expect(a).toEqual(b);
      }),
    );
  });
});
