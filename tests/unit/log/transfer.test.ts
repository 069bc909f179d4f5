import { expect, test } from 'vitest';
import { logCsv, logJson } from '../../../lib/log/transfer';
import { entry } from './entries';

const log = [entry({ day: '2026-11-23', pages: 4 }), entry({ page: 'a' }), entry({ page: 'b' })];

test('as CSV, a row a site and day', () => {
  expect(logCsv(log).split('\r\n')).toEqual([
    'day,site,pages,fact_words,quote_words,opinion_words,fact_sentences,quote_sentences,opinion_sentences',
    '2026-11-23,courier.example,4,60,30,10,6,3,1',
    '2026-11-24,courier.example,2,120,60,20,12,6,2',
    '',
  ]);
});

test('as JSON, without what tells pages apart', () => {
  const { format, version, entries } = JSON.parse(logJson(log));
  expect({ format, version }).toEqual({ format: 'aside-reading-log', version: 1 });
  expect(entries).toHaveLength(2);
  expect(Object.keys(entries[1]).toSorted()).toEqual(['day', 'pages', 'sentences', 'site', 'words']);
});
