import type { Steps } from './in-page';

/** How the steps of one page compare, all measured in the same run. */
export interface Ratios {
  /** All that is done on the page's thread besides the library's parse, to that parse; null where it is not asked to. */
  besidesToParse: number | null;
  /** Finding the article, to the library used by itself. */
  findToLibrary: number;
  /** Placing and painting the marks, to wrapping them in `<mark>`; null where there are none. */
  paintToMark: number | null;
}

export const ratiosOf = ({ library, find, parse, besides, place, paint, wrap }: Steps, hasMarks: boolean): Ratios => ({
  besidesToParse: parse === 0 ? null : (besides + place + paint) / parse,
  findToLibrary: find / library,
  paintToMark: hasMarks ? (place + paint) / wrap : null,
});
