import { oneLine } from './one-line';
import type { Item, Outline } from './outline';

const itemText = ({ text, notes }: Item): string =>
  [`- ${oneLine(text)}`, ...notes.map((note) => `  ${oneLine(note)}`)].join('\n');

/** A report as plain text. Nothing that the page says can begin a line of its own. */
export const plainText = ({ title, address, lines, sections, limits }: Outline): string =>
  [
    [title, address].map(oneLine).join('\n'),
    lines.map(oneLine).join('\n'),
    ...sections.map(({ heading, items }) => [heading, ...items.map(itemText)].join('\n')),
    limits,
  ].join('\n\n') + '\n';
