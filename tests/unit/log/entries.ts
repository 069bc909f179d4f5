import type { Entry } from '../../../lib/log/entry';

/** An entry of one page with ten sentences of ten words. */
export const entry = (over: Partial<Entry> = {}): Entry => ({
  site: 'courier.example',
  day: '2026-11-24',
  pages: 1,
  words: { fact: 60, quote: 30, opinion: 10 },
  sentences: { fact: 6, quote: 3, opinion: 1 },
  ...over,
});
