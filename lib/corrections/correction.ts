/** What a reader says of one sentence, against Aside or with it. */
export interface Correction {
  /** Host name of the page. */
  site: string;
  /** The sentence, cut to `longestText`. */
  text: string;
  /** It is a comment, or it is none. */
  comment: boolean;
  /** Ids of the cues that speak for a comment in the sentence. */
  cues: readonly string[];
  /** When it was made, in milliseconds since 1970. */
  at: number;
}

/** UTF-16 units of a sentence that are kept: enough to know it by, and to read it in a list. */
export const longestText = 400;

/** Corrections that are kept; with more, the oldest go. A reader makes a few a day. */
export const mostCorrections = 2000;

/** By what a sentence is known again: site and text, whatever its case, spaces and typographic marks. */
export const keyOf = (site: string, text: string): string =>
  `${site}\n${text.slice(0, longestText).normalize('NFKC').toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim()}`;

/** The list without what was said of a sentence. */
export function without(corrections: readonly Correction[], site: string, text: string): Correction[] {
  const key = keyOf(site, text);
  return corrections.filter((one) => keyOf(one.site, one.text) !== key);
}

/** The list with one more, in place of what was said of the same sentence before; oldest first. */
export function withOne(corrections: readonly Correction[], one: Correction): Correction[] {
  const cut = { ...one, text: one.text.slice(0, longestText) };
  return [...without(corrections, one.site, one.text), cut].slice(-mostCorrections);
}
