import type { PageFigures } from './measure-page';
import type { Size } from './sizes';
import type { TextSpeed } from './tagging';

export interface Figures {
  sizes: Size[];
  text: TextSpeed;
  pages: PageFigures[];
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

function pageRow({ name, bytes, steps, shown, cpu, longestTask, heap }: PageFigures): Record<string, string> {
  const own = steps.find - steps.parse + steps.paint;
  return {
    page: `${name}, ${kb(bytes)}`,
    parse: ms(steps.parse),
    survey: ms(steps.survey),
    copy: ms(steps.copy),
    find: ms(steps.find),
    paint: ms(steps.paint),
    'all but parse / parse': times(own / steps.parse),
    'paint / <mark>': steps.wrap > 0.1 ? times(steps.paint / steps.wrap) : '',
    'longest task': ms(longestTask),
    cpu: ms(cpu),
    shown: ms(shown),
    heap: kb(heap),
  };
}

/** Prints for people; figures in the project's documents come from here alone. */
export function print({ sizes, text, pages }: Figures): void {
  console.table(sizes.map(({ name, raw, gz }) => ({ script: name, raw: kb(raw), gz: kb(gz) })));
  console.log('Milliseconds; `find` holds survey, copy and parse');
  console.table(pages.map(pageRow));
  console.log(
    `Text: ${Math.round(text.ours)} sentences a second, ${text.ratio.toFixed(1)} times compromise's ${Math.round(text.compromise)}`,
  );
}
