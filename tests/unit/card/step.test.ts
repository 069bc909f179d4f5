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
    ['How sad.', 1, 'd'],
    ['How odd.', 1, 'b'],
    ['How sad.', -1, 'd'],
    ['Gone.', 1, 'b'],
  ] as const)('from %s by %i to %s', (current, by, id) => {
    expect(stepFrom(page, current && finding(current), by)?.id).toBe(id);
  });

  test('goes on from the same sentence on a page that has grown above it', () => {
    const [, sad] = page;
    const below = page.map(({ text, label }, i) => Object.assign(finding(text, { label }), { id: String(i) }));
    const grown = [{ ...finding('How late.'), id: 'b' }, ...below];
    expect(sad && stepFrom(grown, sad, 1)?.text).toBe('How odd.');
  });

  test('tells sentences of the same words apart', () => {
    const twice = ['a', 'b', 'c'].map((id) => Object.assign(finding('How sad.'), { id }));
    expect(twice[1] && stepFrom(twice, twice[1], 1)?.id).toBe('c');
  });

  test('a page without comments leads nowhere', () => {
    expect(stepFrom(page.slice(0, 1), null, 1)).toBeNull();
  });
});
