import { highlightName, markKinds, type MarkKind } from './marks';

/** A line's colour leans to the text's own, so that it is darker on a light page and lighter on a dark one. */
const line = (colour: string): string => `color-mix(in srgb, currentColor 25%, ${colour})`;

/**
 * Tints let the page's background through, so that one set of looks reads on light and on dark pages.
 * Every mark has a line of its own as well: none is told apart by colour alone. (Firefox draws lines from 149 on.)
 */
const looks: Record<MarkKind, string> = {
  fact: `background-color: rgb(107 127 153 / .1); text-decoration: underline dashed 1px ${line('#7c8da3')};`,
  quote: `background-color: rgb(31 154 154 / .08); text-decoration: underline dotted 2px ${line('#1f9a9a')};`,
  opinion: `background-color: rgb(245 166 35 / .24); text-decoration: underline solid 1px ${line('#d9820a')};`,
  cue: `background-color: rgb(245 166 35 / .18); text-decoration: underline solid 3px ${line('#d9820a')};`,
  voice: 'background-color: #9ad8d4; color: #10201f;',
  flash: 'background-color: #ffc24d; color: #1a1a1a;',
};

/** Where the reader has chosen the colours, browsers paint every highlight alike; the lines remain. */
const forced = 'background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText;';

const selector = (kind: MarkKind): string => `::highlight(${highlightName(kind)})`;

/** Style sheet of the marks. Without an entry in the page's highlight registry it has no effect. */
export const markStyles = [
  `${markKinds.map(selector).join(', ')} { text-underline-offset: .22em; }`,
  ...markKinds.map((kind) => `${selector(kind)} { ${looks[kind]} }`),
  `@media (forced-colors: active) { ${markKinds.map(selector).join(', ')} { ${forced} text-decoration-thickness: 2px; } }`,
].join('\n');
