import type { Block } from '../../lib/text/block';
import { findQuotes } from '../../lib/text/quotes';

/** How fast quotations and their speakers are found in one kind of text. */
export interface QuoteSpeed {
  text: string;
  characters: number;
  /** Characters a second, in the best of some runs: the others had to share the machine. */
  perSecond: number;
  /** Time a character, against a text of a quarter of the length: about 1 where time grows with the length only. */
  growth: number;
}

const runs = 5;
const articleCharacters = 1_000_000;
const hostileCharacters = 1_000_000;

const article = [
  'The parish of Tellin will fell 140 old apple trees above the village before the spring, the parish board said on Thursday. The slope has moved four centimetres since the rain in September.',
  '“The trees are sick and the ground under them is moving,” said Halvard Brisk, who chairs the board. “We waited for two winters, and we will not wait for a third.” Brisk said that the board would plant new trees on the other bank.',
  'The felling is to begin on 12 January and will take nine days. The last time the slope moved so far was in 1958, when two barns were lost. Nobody was hurt, and the county paid for a wall of stone that stands to this day.',
  'The growers see it otherwise. Oda Remmel said her family had offered to pay for drains. She added that the board had not answered the letter.',
  'According to the county’s survey office, three in ten of the trees are rotten. The office said it had measured each of them twice, and that it would do so again in May, when the ground is dry.',
];

/** Marks without end, and what made splitters of sentences slow. */
const hostile = ['"', '“', "' ", '“a” ', '"\'', 'He said “a.” ', 'Maes, ', 'A. ', 'x'];

const block = (text: string): Block => ({ text, part: 'body', quoted: false, box: null });

const filled = (unit: string, characters: number): string => unit.repeat(Math.ceil(characters / unit.length));

/** Paragraphs of the article, over and over. */
function articleOf(characters: number): Block[] {
  const length = article.reduce((sum, text) => sum + text.length, 0);
  const paragraphs = article.map(block);
  return Array.from({ length: Math.ceil(characters / length) }, () => paragraphs).flat();
}

/** Milliseconds of the best run. */
function best(blocks: readonly Block[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    findQuotes(blocks);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function speedOf(text: string, characters: number, blocksOf: (characters: number) => Block[]): QuoteSpeed {
  const quarter = best(blocksOf(characters / 4));
  const whole = best(blocksOf(characters));
  return { text, characters, perSecond: (1000 * characters) / whole, growth: whole / (4 * quarter) };
}

/** Speed of `findQuotes` on an article and on texts made to be slow; takes some seconds. */
export const quoteSpeeds = (): QuoteSpeed[] => [
  speedOf('an article', articleCharacters, articleOf),
  ...hostile.map((unit) =>
    speedOf(`one block of ${JSON.stringify(unit)}`, hostileCharacters, (characters) => [
      block(filled(unit, characters)),
    ]),
  ),
];
