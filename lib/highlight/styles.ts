import { palettes, type Looks } from './looks';
import { highlightName, isLasting, markKinds, type MarkKind } from './marks';

/** A line's colour leans to the text's own, so that it is darker on a light page and lighter on a dark one. */
const line = (colour: string): string => `color-mix(in srgb, currentColor 25%, ${colour})`;

/** Lets the page's background through, so that one set of looks reads on light and on dark pages. */
const tint = (colour: string, percent: number): string => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

/** On dark pages as far from the ground as on light ones; a highlight cannot mix the text's own colour. */
const faded = 'rgb(128 128 128 / 0.7)';

/**
 * Every mark has a line of its own as well: none is told apart by colour alone. (Firefox draws lines from 149 on.)
 * Values as in components/styles/theme.css.
 */
function fills({ palette }: Looks): Record<MarkKind, string> {
  const { fact, quote, opinion } = palettes[palette];
  return {
    fact: `background-color: ${tint(fact, 10)}; text-decoration: underline dashed 1px ${line(fact)};`,
    quote: `background-color: ${tint(quote, 8)}; text-decoration: underline dotted 2px ${line(quote)};`,
    opinion: `background-color: ${tint(opinion, 24)}; text-decoration: underline solid 1px ${line(opinion)};`,
    cue: `background-color: ${tint(opinion, 18)}; text-decoration: underline solid 3px ${line(opinion)};`,
    faded: `color: ${faded};`,
    voice: 'background-color: #9ad8d4; color: #10201f;',
    flash: 'background-color: #ffc24d; color: #1a1a1a;',
  };
}

/** Without a ground the lines carry all of the meaning. */
const bare = 'background-color: transparent; text-decoration-thickness: 2px;';
const bareCue = 'background-color: transparent; text-decoration-thickness: 4px;';

/** The bars beside the text say it; on paper there are none, and the lines remain. */
const clear = 'background-color: transparent; text-decoration: none;';

/** Where the reader has chosen the colours, browsers paint every highlight alike; the lines remain. */
const forced = 'background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText;';

const selector = (kind: MarkKind): string => `::highlight(${highlightName(kind)})`;
const rule = (kinds: readonly MarkKind[], declarations: string): string =>
  `${kinds.map(selector).join(', ')} { ${declarations} }`;

/** Style sheet of the marks. Without an entry in the page's highlight registry it has no effect. */
export function markStyles(looks: Looks): string {
  const filled = fills(looks);
  const lasting = markKinds.filter(isLasting);
  return [
    rule(markKinds, 'text-underline-offset: .22em;'),
    ...markKinds.map((kind) => rule([kind], filled[kind])),
    ...(looks.shape === 'fill' ? [] : [rule(['fact', 'quote', 'opinion'], bare), rule(['cue'], bareCue)]),
    ...(looks.shape === 'margin' ? [`@media screen { ${rule(lasting, clear)} }`] : []),
    `@media (forced-colors: active) { ${rule(markKinds, `${forced} text-decoration-thickness: 2px;`)} }`,
  ].join('\n');
}
