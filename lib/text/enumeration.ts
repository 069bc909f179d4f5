import { matchesIn } from './matches';
import type { Span } from './span';

/** The mark before an item of a list, with the space behind it. */
export interface ItemMarker extends Span {
  /** A sentence starts with the item; not so in a list that a colon leads into. */
  opens: boolean;
}

/** A bullet, a number, a letter or a roman numeral before an item, with its stop or bracket. */
const marker =
  /(?<=^|\s)(?:(?<bullet>[•⁃▪◦●])\s?(?:(?<count>\d{1,3})[.)]\s)?|(?<open>\(?)(?<name>\d{1,3}|[a-z]|[ivx]{2,5})(?<close>\.\)|[.)])\s)\s*(?=\S)/gu;

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** The names an item can have after `name`: "i" is a letter and a number. */
function successors(name: string): string[] {
  if (/^\d+$/u.test(name)) return [String(Number(name) + 1)];
  const roman = romans[romans.indexOf(name) + 1];
  const letter = /^[a-y]$/u.test(name) ? [String.fromCharCode(name.charCodeAt(0) + 1)] : [];
  return romans.includes(name) && roman !== undefined ? [roman, ...letter] : letter;
}

const isFirst = (name: string): boolean => name === '1' || name === 'a' || name === 'i';

/** No list without a first item: most texts hold none, and are not searched for more. Looked for by its rarer end. */
const firstItem = /[•⁃▪◦●]|[.)](?<=\b[1ai].)/u;

/**
 * Markers of the items of lists that run on within one text: "1. Bread 2. Milk". A list begins where a sentence may
 * begin, and its items count upwards in one style; "aims: (1) to save, (2) to spend" is no such list.
 */
export function findItemMarkers(text: string): ItemMarker[] {
  if (!firstItem.test(text)) return [];
  const markers: ItemMarker[] = [];
  /** By style, the list under way: its last marker, the names its next item may have, and whether it has two items. */
  const lists = new Map<string, { last: ItemMarker; next: string[]; listed: boolean }>();
  for (const match of matchesIn(text, marker)) {
    const { bullet, count, open = '', name = count ?? '', close = '' } = match.groups ?? {};
    const style = bullet ?? open + close;
    const start = match.index;
    const lead = text.slice(Math.max(0, start - 6), start).trimEnd();
    const span = { start, end: start + match[0].length };
    const next = name ? successors(name) : [''];
    const list = lists.get(style);
    if (list?.next.includes(name) && !/(?:[,;:]|\band|\bor)$/u.test(lead)) {
      const item = { ...span, opens: list.last.opens };
      markers.push(...(list.listed ? [item] : [list.last, item]));
      lists.set(style, { last: item, next, listed: true });
    } else if ((lead === '' || /[.!?:]["”’)]?$/u.test(lead)) && (bullet !== undefined || isFirst(name))) {
      lists.set(style, { last: { ...span, opens: !lead.endsWith(':') }, next, listed: false });
    }
  }
  return markers.toSorted((a, b) => a.start - b.start);
}
