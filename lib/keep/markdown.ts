import { oneLine } from './one-line';
import type { Item, Outline } from './outline';

/** What CommonMark and its usual extensions would take for more than a character. */
const signs = /[\\`*_{}[\]<>#|~&$]/gu;

/** What would begin a list, a rule or a heading at the start of a line. */
const opening = /^(?:[-+=]|\d{1,9}(?=[.)]))/u;

/** A text as Markdown that shows as the same text, and as nothing else. */
const literal = (text: string): string =>
  oneLine(text)
    .replace(signs, String.raw`\$&`)
    .replace(opening, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));

const link = (address: string): string => `<${address.replace(/[\s<>\p{Cc}\p{Cf}]/gu, encodeURIComponent)}>`;

const itemText = ({ text, notes }: Item): string =>
  [`- ${literal(text)}`, ...notes.map((note) => `  - ${literal(note)}`)].join('\n');

/** A report as Markdown (CommonMark). */
export const markdown = ({ title, address, lines, sections, limits }: Outline): string =>
  [
    `# ${literal(title)}`,
    link(address),
    ...lines.map(literal),
    ...sections.flatMap(({ heading, items }) => [`## ${literal(heading)}`, items.map(itemText).join('\n')]),
    `_${literal(limits)}_`,
  ].join('\n\n') + '\n';
