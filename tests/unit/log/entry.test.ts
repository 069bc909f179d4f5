import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/log/day';
import { kept, mostDays, mostEntries, withoutSite, withPage, type Entry } from '../../../lib/log/entry';
import { entry } from './entries';

const now = new Date(2026, 10, 24, 23, 59);
const add = (entries: readonly Entry[], read: Partial<Entry>) => withPage(entries, entry(read), now);
const daysAgo = (days: number) => entry({ day: dayOf(new Date(2026, 10, 24 - days)) });

test('a day is the reader’s own', () => {
  expect(dayOf(now)).toBe('2026-11-24');
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});

describe('a page that is read', () => {
  test('counts once a day, as it was last', () => {
    const words = { fact: 70, quote: 30, opinion: 10 };
    const log = add(add(add([], { page: 'a' }), { page: 'b' }), { page: 'a', words });
    expect(log).toEqual([entry({ page: 'b' }), entry({ page: 'a', words })]);
  });

  test('is no longer told from others of its site when its day is over', () => {
    const yesterday = ['a', 'b'].map((page) => entry({ day: '2026-11-23', page }));
    const elsewhere = entry({ day: '2026-11-23', site: 'post.example', page: 'c' });
    const { page: _, ...single } = elsewhere;
    expect(add([...yesterday, elsewhere], { page: 'a' })).toEqual([
      entry({
        day: '2026-11-23',
        pages: 2,
        words: { fact: 120, quote: 60, opinion: 20 },
        sentences: { fact: 12, quote: 6, opinion: 2 },
      }),
      single,
      entry({ page: 'a' }),
    ]);
  });

  test('is forgotten after two years', () => {
    expect(add([daysAgo(mostDays), daysAgo(mostDays - 1)], { page: 'a' })).toHaveLength(2);
  });

  test('is forgotten and told from others no longer also where no page is read any more', () => {
    const days = [
      daysAgo(mostDays),
      ...['a', 'b'].map((page) => entry({ day: '2026-11-23', page })),
      entry({ page: 'a' }),
    ];
    expect(kept(days, now).map(({ day, page, pages }) => [day, page, pages])).toEqual([
      ['2026-11-23', undefined, 2],
      ['2026-11-24', 'a', 1],
    ]);
  });

  test('drops the oldest where the log is full', () => {
    const full = Array.from({ length: mostEntries }, (_, i) => entry({ site: `${i}.example`, day: '2026-11-23' }));
    const log = add(full, { page: 'a' });
    expect(log).toHaveLength(mostEntries);
    expect([log[0]?.site, log.at(-1)?.page]).toEqual(['1.example', 'a']);
  });
});

test('a site can be taken out', () => {
  expect(withoutSite([entry(), entry({ site: 'post.example' })], 'courier.example')).toEqual([
    entry({ site: 'post.example' }),
  ]);
});
