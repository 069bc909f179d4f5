import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFlags, StoredFlags } from '../../../../lib/classify/model/flags';

it('reads back any flags, and counts those before each', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 400 }), (flags) => {
      const stored = new StoredFlags(packFlags(Uint8Array.from(flags)));
      expect(flags.map((_, i) => stored.at(i))).toEqual(flags);
      const before = flags.map((_, i) => flags.slice(0, i).filter((flag) => flag === 1).length);
      expect(flags.map((_, i) => stored.countBefore(i))).toEqual(before);
    }),
  );
});

it('has no flag behind the last', () => {
  expect(new StoredFlags(packFlags(Uint8Array.of(1))).at(100)).toBe(0);
});
