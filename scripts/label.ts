/**
 * Labels files on the command line with the extension's own code.
 *   npm run --silent label -- [--lines | --why] FILE...
 * Prints JSON Lines, one row a sentence; exits 2 with a one-line reason for a bad option or file. `--why` says on
 * standard error, for every block of a page's text that is left out, the step, the reason and the first words.
 */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../lib/classify/analyse';
import type { Finding } from '../lib/classify/label';
import { lineScorer } from '../lib/classify/model/model-scorer';
import { findArticle, type FindOptions } from '../lib/page/article';
import type { ArticleText, Block, Part } from '../lib/text/block';

const usage = 'usage: npm run --silent label -- [--lines | --why] FILE...';

class BadInput extends Error {}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const paragraph = (line: string): Block => ({ text: fold(line), part: 'body', quoted: false, box: null });

/** Text outside any page. */
const plain = { lang: null, declared: null };

function articleOf(file: string, options: FindOptions = {}): ArticleText {
  const content = readFile(file);
  if (/\.html?$/iu.test(file)) {
    const { window } = new JSDOM(content, { virtualConsole: new VirtualConsole() });
    const article = findArticle(window.document, options);
    window.close();
    return article ?? { ...plain, blocks: [] };
  }
  const blocks = content.split('\n').map(paragraph);
  return { ...plain, blocks: blocks.filter(({ text }) => text) };
}

function row(finding: Finding, part: Part, from: { page: string } | { line: number }): string {
  const { start: base, text, label, scores, insert } = finding;
  const within = ({ start, end }: { start: number; end: number }) => ({
    start: Math.max(0, start - base),
    end: Math.min(text.length, end - base),
  });
  return JSON.stringify({
    ...from,
    text,
    part,
    label,
    scores,
    insert,
    quotes: finding.quotes.map((quote) => ({ ...within(quote), speaker: quote.speaker, mention: quote.mention })),
    attribution: finding.attribution && {
      ...finding.attribution,
      words: finding.attribution.words.map(within),
    },
    cues: finding.evidence.map((evidence) => ({ id: evidence.cue, ...within(evidence) })),
  });
}

function labelPage(file: string, options: FindOptions = {}): string[] {
  const { blocks, declared } = articleOf(file, options);
  const { findings } = analyse(blocks, { declared: declared?.kind ?? null });
  return findings.map((finding) => row(finding, blocks[finding.block]!.part, { page: file }));
}

const whole = (text: string) => [{ start: 0, end: text.length }];

/** Every line stands alone, so that no line's reading depends on its neighbours. */
function labelLines(file: string): string[] {
  const lines = readFile(file).replace(/\n$/u, '').split('\n');
  return lines.flatMap((line, number) =>
    analyse([paragraph(line)], { split: whole, scorer: lineScorer }).findings.map((finding) =>
      row(finding, 'body', { line: number }),
    ),
  );
}

/** Characters of a block that is left out, enough to know it again. */
const excerpt = 60;

const labelPageAndSayWhy = (file: string): string[] =>
  labelPage(file, {
    explain: ({ step, reason, block: { text } }) =>
      process.stderr.write(`${file}: ${step}: ${reason}: ${text.slice(0, excerpt)}\n`),
  });

const ways: ReadonlyMap<string, (file: string) => string[]> = new Map([
  ['--lines', labelLines],
  ['--why', labelPageAndSayWhy],
]);

function main(args: string[]): void {
  const [option, ...more] = args.filter((arg) => arg.startsWith('--'));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const labelFile = option === undefined ? (file: string) => labelPage(file) : ways.get(option);
  if (!labelFile) throw new BadInput(`unknown option ${option}; ${usage}`);
  if (files.length === 0 || more.length > 0) throw new BadInput(usage);
  for (const file of files) for (const line of labelFile(file)) process.stdout.write(line + '\n');
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
