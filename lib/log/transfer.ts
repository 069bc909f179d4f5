import { labels } from '../classify/label';
import { byDay, type Entry } from './entry';

const format = 'aside-reading-log';
const version = 1;

/** One object a site and day: `site`, `day`, number of `pages`, and `words` and `sentences` by class. */
export const logJson = (entries: readonly Entry[]): string =>
  `${JSON.stringify({ format, version, entries: byDay(entries) }, null, 2)}\n`;

type Column = readonly [name: string, value: (entry: Entry) => string | number];

const columns: readonly Column[] = [
  ['day', ({ day }) => day],
  ['site', ({ site }) => site],
  ['pages', ({ pages }) => pages],
  ...labels.map((label): Column => [`${label}_words`, ({ words }) => words[label]]),
  ...labels.map((label): Column => [`${label}_sentences`, ({ sentences }) => sentences[label]]),
];

/** One row a site and day, under a row of names (RFC 4180). No site has a name that needs quoting. */
export function logCsv(entries: readonly Entry[]): string {
  const rows = byDay(entries).map((entry) => columns.map(([, value]) => value(entry)));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
