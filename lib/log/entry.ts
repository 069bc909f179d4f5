import type { Label } from '../classify/label';
import { dayOf, daysBefore } from './day';

/** How much was read, and whose words and sentences it was. */
export interface Amount {
  pages: number;
  words: Record<Label, number>;
  sentences: Record<Label, number>;
}

/** What was read of one site on one day. No text is kept, and no address. */
export interface Entry extends Amount {
  /** Host name, without `www.`. */
  site: string;
  /** As `dayOf` has it. */
  day: string;
  /**
   * By what one page is known again on its day, so that it counts once however often it is read: a salted hash of its
   * address. With the first page of another day, those of a site become one entry and the hashes go.
   */
  page?: string;
}

/** What is older goes. */
export const mostDays = 730;

/** With more, the oldest go: two years of a dozen sites a day, or about two megabytes. */
export const mostEntries = 10_000;

const sum = (a: Record<Label, number>, b: Record<Label, number>): Record<Label, number> => ({
  fact: a.fact + b.fact,
  quote: a.quote + b.quote,
  opinion: a.opinion + b.opinion,
});

export const added = (a: Amount, b: Amount): Amount => ({
  pages: a.pages + b.pages,
  words: sum(a.words, b.words),
  sentences: sum(a.sentences, b.sentences),
});

/** One entry a site and day, without its pages. */
export function byDay(entries: readonly Entry[]): Entry[] {
  const days = new Map<string, Entry>();
  for (const { page: _, ...entry } of entries) {
    const key = `${entry.day} ${entry.site}`;
    const before = days.get(key);
    days.set(key, before ? { ...before, ...added(before, entry) } : entry);
  }
  return [...days.values()];
}

/** What may still be kept of the entries on a day; oldest first. */
export function kept(entries: readonly Entry[], now: Date): Entry[] {
  const [today, oldest] = [dayOf(now), daysBefore(now, mostDays)];
  const past = entries.filter(({ day }) => day !== today && day > oldest);
  return [...byDay(past), ...entries.filter(({ day }) => day === today)];
}

/** The entries with one more page of today, in place of what it said when it was read before; oldest first. */
export function withPage(entries: readonly Entry[], read: Entry, now: Date): Entry[] {
  const others = kept(entries, now).filter(({ day, page }) => day !== read.day || page !== read.page);
  return [...others, read].slice(-mostEntries);
}

/** The entries without those of a site. */
export const withoutSite = (entries: readonly Entry[], site: string): Entry[] =>
  entries.filter((entry) => entry.site !== site);
