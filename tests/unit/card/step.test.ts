import { describe, expect, test } from 'vitest';
import { stepFrom } from '../../../lib/card/step';
import { finding } from '../components/finding';

const page = [
  { ...finding('Plain.', { label: 'fact' }), id: 'a' },
  { ...finding('How sad.'), id: 'b' },
  { ...finding('Plain again.', { label: 'fact' }), id: 'c' },
  { ...finding('How odd.'), id: 'd' },
];

describe('stepFrom', () => {
  test.each([
    [null, 1, 'b'],
    [null, -1, 'd'],
    ['b', 1, 'd'],
    ['d', 1, 'b'],
    ['b', -1, 'd'],
    ['gone', 1, 'b'],
  ] as const)('from %s by %i to %s', (current, by, id) => {
    expect(stepFrom(page, current, by)?.id).toBe(id);
  });

  test('a page without comments leads nowhere', () => {
    expect(stepFrom(page.slice(0, 1), null, 1)).toBeNull();
  });
});
