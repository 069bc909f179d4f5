import { expect, test } from 'vitest';
import { sitesIn, totalOf } from '../../../lib/log/sites';
import { entry } from './entries';

const now = new Date(2026, 10, 24, 12);
const log = [
  entry({ site: 'old.example', day: '2025-01-01', words: { fact: 900, quote: 0, opinion: 0 } }),
  entry({ day: '2026-10-26', pages: 3 }),
  entry({ day: '2026-11-17' }),
  entry({ day: '2026-11-18' }),
  entry({ day: '2026-11-24' }),
  entry({ site: 'post.example', words: { fact: 0, quote: 0, opinion: 150 } }),
];

test.each([
  ['week', { 'courier.example': 200, 'post.example': 150 }],
  ['month', { 'courier.example': 400, 'post.example': 150 }],
  ['all', { 'old.example': 900, 'courier.example': 400, 'post.example': 150 }],
] as const)('%s: its sites, most words first', (range, expected) => {
  const words = sitesIn(log, range, now).map(({ site, words: { fact, quote, opinion } }) => [
    site,
    fact + quote + opinion,
  ]);
  expect(words).toEqual(Object.entries(expected));
});

test('all sites together', () => {
  const { pages, words, sentences } = totalOf(sitesIn(log, 'week', now));
  expect({ pages, words, sentences }).toEqual({
    pages: 3,
    words: { fact: 120, quote: 60, opinion: 170 },
    sentences: { fact: 18, quote: 9, opinion: 3 },
  });
  expect(totalOf([]).pages).toBe(0);
});
