import { expect, it } from 'vitest';
import { matchesIn } from '../../../lib/text/matches';

it('finds every match, as matchAll does, from the beginning each time', () => {
  const pattern = /(o)\w/gu;
  for (const text of ['one door, to go', 'none', '', 'oo oo']) {
    expect(matchesIn(text, pattern)).toEqual([...text.matchAll(pattern)]);
  }
});
