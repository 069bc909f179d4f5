import type { ContentCpu } from './content-cpu';
import type { Steps } from './in-page';
import type { Run } from './measure-page';
import type { MutationCost } from './mutations';
import type { Ratios } from './ratios';
import type { Size } from './sizes';
import type { TextSpeed } from './tagging';
import type { QuoteSpeed } from './text';

export interface PageFigures {
  name: string;
  /** Of its HTML. */
  bytes: number;
  run: Run;
  content: ContentCpu;
  steps: Steps;
  ratios: Ratios;
}

export interface Figures {
  sizes: Size[];
  pages: PageFigures[];
  text: TextSpeed;
  quotes: QuoteSpeed[];
  mutations: MutationCost;
}

const ms = (value: number | undefined): string => value?.toFixed(value < 10 ? 1 : 0) ?? '';
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
const ratioOf = (ratio: number | null): string => (ratio === null ? '' : times(ratio));

const sizeRow = ({ name, raw, gz, limit }: Size): Record<string, string> => ({
  'loaded for': name,
  raw: kb(raw),
  gz: kb(gz),
  'at most': limit === null ? '' : kb(limit),
});

const titleOf = ({ name, bytes }: PageFigures): string => `${name}, ${kb(bytes)}`;

function runRow(page: PageFigures): Record<string, string> {
  const { run, content } = page;
  return {
    page: titleOf(page),
    shown: ms(run.shown),
    'longest task': ms(run.tasks.longest),
    'all tasks': ms(run.tasks.all),
    'content script': ms(content.all),
    'of it parse': ms(content.parse),
    'popup again': ms(run.popup ?? undefined),
    switch: ms(run.switched?.all),
    heap: kb(run.heap),
  };
}

function stepsRow(page: PageFigures): Record<string, string> {
  const { steps, ratios } = page;
  return {
    page: titleOf(page),
    glance: steps.glance.toFixed(2),
    survey: ms(steps.survey),
    copy: ms(steps.copy),
    find: ms(steps.find),
    'of it parse': ms(steps.parse || undefined),
    'of it all else': ms(steps.besides),
    place: ms(steps.place),
    paint: ms(steps.paint),
    'all but parse / parse': ratioOf(ratios.besidesToParse),
    'find / library alone': times(ratios.findToLibrary),
    'place and paint / <mark>': ratioOf(ratios.paintToMark),
  };
}

function printPages(pages: readonly PageFigures[]): void {
  console.log('The extension by its button: milliseconds, of CPU but for `shown` and `popup again`');
  console.table(pages.map(runRow));
  console.log(
    'Steps alone: milliseconds; `glance` is the gate’s; `find` holds the two before it, but on a page too long for the library',
  );
  console.table(pages.map(stepsRow));
}

const rounded = (speed: number): string => Math.round(speed).toLocaleString('en');

function printText({ steps, ratio, compromise, first }: TextSpeed): void {
  console.log('Text part, sentences a second; `text` is sentences, quotations, inserts and cues in one go');
  console.table([
    ...Object.entries(steps).map(([step, speed]) => ({ step, 'sentences a second': rounded(speed) })),
    { step: 'tagging by compromise', 'sentences a second': rounded(compromise) },
  ]);
  console.log(`text / compromise: ${ratio.toFixed(1)} ×`);
  console.log(
    `First reading of 1,000 words: text ${ms(first.text)} ms, weights ${ms(first.unpack)} ms, scorer ${ms(first.scorer)} ms`,
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
  if (sizes) console.table(sizes.map(sizeRow));
  if (pages) printPages(pages);
  if (text) printText(text);
  if (quotes) console.table(quotes.map(quoteRow));
  if (mutations) printMutations(mutations);
}
