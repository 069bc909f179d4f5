import type { PageFigures } from './measure-page';
import type { MutationCost } from './mutations';
import type { Size } from './sizes';
import type { TextSpeed } from './tagging';
import type { QuoteSpeed } from './text';

export interface Figures {
  sizes: Size[];
  pages: PageFigures[];
  text: TextSpeed;
  quotes: QuoteSpeed[];
  mutations: MutationCost;
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

function pageRow({ name, bytes, steps, shown, cpu, longestTask, heap }: PageFigures): Record<string, string> {
  return {
    page: `${name}, ${kb(bytes)}`,
    parse: ms(steps.parse),
    survey: ms(steps.survey),
    copy: ms(steps.copy),
    find: ms(steps.find),
    paint: ms(steps.paint),
    'find and paint / parse': times((steps.find + steps.paint) / steps.parse),
    'paint / <mark>': steps.wrap > 0.1 ? times(steps.paint / steps.wrap) : '',
    'longest task': ms(longestTask),
    cpu: ms(cpu),
    shown: ms(shown),
    heap: kb(heap),
  };
}

function printPages(pages: readonly PageFigures[]): void {
  console.log('Milliseconds; `find` holds survey, and copy and parse but on a page too long for the library');
  console.table(pages.map(pageRow));
}

function printText({ ours, ratio, compromise }: TextSpeed): void {
  console.log(
    `Text: ${Math.round(ours)} sentences a second, ${ratio.toFixed(1)} times compromise's ${Math.round(compromise)}`,
  );
}

const quoteRow = ({ text, perSecond, growth }: QuoteSpeed): Record<string, string> => ({
  'quotations in': text,
  'characters a second': `${(perSecond / 1e6).toFixed(2)} M`,
  growth: times(growth),
});

function printMutations({ insertions, unmarkedMs, markedMs, ratio }: MutationCost): void {
  console.log(
    `${insertions} insertions: ${ms(unmarkedMs)} ms of CPU on the page alone, ${ms(markedMs)} ms with marks, ${times(ratio)}`,
  );
}

/** Prints for people; figures in the project's documents come from here alone. */
export function print({ sizes, pages, text, quotes, mutations }: Partial<Figures>): void {
  if (sizes) console.table(sizes.map(({ name, raw, gz }) => ({ script: name, raw: kb(raw), gz: kb(gz) })));
  if (pages) printPages(pages);
  if (text) printText(text);
  if (quotes) console.table(quotes.map(quoteRow));
  if (mutations) printMutations(mutations);
}
