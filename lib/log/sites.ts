import { daysBefore } from './day';
import { added, type Amount, type Entry } from './entry';

/** What was read of a site. */
export interface SiteReading extends Amount {
  site: string;
}

/** How far to look back. */
export const ranges = ['week', 'month', 'all'] as const;
export type Range = (typeof ranges)[number];

/** Today included. */
const daysIn: Record<Range, number> = { week: 7, month: 30, all: Infinity };

const wordsOf = ({ words }: Amount): number => words.fact + words.quote + words.opinion;

/** What was read of each site, most words first. */
export function sitesIn(entries: readonly Entry[], range: Range, now: Date): SiteReading[] {
  const before = range === 'all' ? '' : daysBefore(now, daysIn[range]);
  const sites = new Map<string, SiteReading>();
  for (const { site, day, pages, words, sentences } of entries) {
    if (day <= before) continue;
    const amount = { pages, words, sentences };
    const known = sites.get(site);
    sites.set(site, { site, ...(known ? added(known, amount) : amount) });
  }
  return [...sites.values()].toSorted((a, b) => wordsOf(b) - wordsOf(a));
}

const nothing: Amount = {
  pages: 0,
  words: { fact: 0, quote: 0, opinion: 0 },
  sentences: { fact: 0, quote: 0, opinion: 0 },
};

/** All sites together. */
export const totalOf = (sites: readonly SiteReading[]): Amount => sites.reduce<Amount>(added, nothing);
