import { covers, everySite, patternOf } from './site';

/** When Aside runs: at the press of its button, by itself on chosen sites, by itself on every news page. */
export const whens = ['press', 'chosen', 'news'] as const;
export type When = (typeof whens)[number];

/** On one site: by itself, at the press of the button, or never. */
export type Here = 'itself' | 'press' | 'off';

/** The reader's choice of where Aside runs. No site is in both lists. */
export interface Running {
  when: When;
  /** Sites on which it runs by itself; they rest while another `when` is chosen. */
  chosen: readonly string[];
  /** Sites on which it never runs, whatever else is chosen. */
  off: readonly string[];
}

/** A change of that choice that the reader asks for; `forget` takes a site out of its list, and no other. */
export type Wish = { when: When } | { site: string; here: Here } | { forget: string };

const coverOf = (sites: readonly string[], host: string): string | undefined =>
  sites.find((site) => covers(site, host));

export function hereOf({ when, chosen, off }: Running, host: string): Here {
  if (coverOf(off, host)) return 'off';
  return when === 'news' || (when === 'chosen' && coverOf(chosen, host)) ? 'itself' : 'press';
}

/** The entry in the reader's lists that decides for a host; the host itself where none does. */
export const entryFor = ({ chosen, off }: Running, host: string): string =>
  coverOf(off, host) ?? coverOf(chosen, host) ?? host;

/** The choice with a wish come true. */
export function withWish(running: Running, wish: Wish): Running {
  if ('when' in wish) return { ...running, when: wish.when };
  if ('forget' in wish) {
    const kept = (one: string): boolean => one !== wish.forget;
    return { ...running, chosen: running.chosen.filter(kept), off: running.off.filter(kept) };
  }
  const { site, here } = wish;
  const isNoPart = (one: string): boolean => !covers(site, one);
  if (here === 'off') {
    const isOff = coverOf(running.off, site) !== undefined;
    const off = isOff ? running.off : [...running.off.filter(isNoPart), site];
    return { ...running, chosen: running.chosen.filter(isNoPart), off };
  }
  const off = running.off.filter((one) => !covers(one, site));
  if (here === 'press') return { ...running, chosen: running.chosen.filter((one) => !covers(one, site)), off };
  if (running.when === 'news') return { ...running, off };
  const isChosen = coverOf(running.chosen, site) !== undefined;
  const chosen = isChosen ? running.chosen : [...running.chosen.filter(isNoPart), site];
  return { when: 'chosen', chosen, off };
}

/** Match patterns of the pages that must be open to Aside for the choice to work; none where it waits for the button. */
export function needs({ when, chosen }: Running): string[] {
  if (when === 'news') return [everySite];
  return when === 'chosen' ? chosen.map(patternOf) : [];
}

/** What is left of the choice where the browser opens only some pages to Aside. */
export function withoutRefused(running: Running, isOpen: (pattern: string) => boolean): Running {
  if (running.when === 'news' && !isOpen(everySite)) return { ...running, when: 'press' };
  if (running.when !== 'chosen') return running;
  return { ...running, chosen: running.chosen.filter((site) => isOpen(patternOf(site))) };
}
