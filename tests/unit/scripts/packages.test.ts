import { describe, expect, it } from 'vitest';
import { packagesMatch } from '../../../scripts/ready/packages.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/plain': { version: '1.2.3', integrity: 'sha512-a' },
  'node_modules/for-other-systems': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};
const plain = wanted['node_modules/plain'];

describe('packagesMatch', () => {
  it('takes a whole installation without the packages of other systems', () => {
    expect(packagesMatch(wanted, { 'node_modules/plain': plain })).toBe(true);
  });

  it.each([
    ['a missing package', {}],
    ['another version', { 'node_modules/plain': { ...plain, version: '1.2.4' } }],
    ['other contents', { 'node_modules/plain': { ...plain, integrity: 'sha512-c' } }],
    [
      'another version of an optional package',
      {
        'node_modules/plain': plain,
        'node_modules/for-other-systems': { version: '2.0.1', integrity: 'sha512-b' },
      },
    ],
  ])('refuses %s', (_, installed) => {
    expect(packagesMatch(wanted, installed)).toBe(false);
  });
});
