import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../lib/text/block';
import { findQuotes } from '../../lib/text/quotes';
import type { Span } from '../../lib/text/span';

/** An article with what is said in it and by whom; spans are pairs of UTF-16 offsets into `text`. */
interface QuotedArticle {
  text: string;
  attributions: { content?: [number, number][] }[];
}

/** A paragraph and where it stands in its article. */
interface Paragraph {
  text: string;
  at: number;
}

const wordStarts = /[\p{L}\p{N}]+/gu;

const paragraphsOf = (text: string): Paragraph[] =>
  Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({ text: line, at: index }));

const blockOf = ({ text }: Paragraph): Block => ({ text, part: 'body', quoted: false, box: null });

/** For each character of a paragraph whether it stands inside double marks; a mark left open ends with the paragraph. */
function insideMarks(text: string): boolean[] {
  let open = false;
  return Array.from({ length: text.length }, (_, i) => {
    const character = text[i];
    if (character === '“') open = true;
    else if (character === '”') open = false;
    else if (character === '"') open = !open;
    return open;
  });
}

const holds = (spans: readonly Span[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);

/** Offsets of the words of each paragraph that stand inside marks and are said, one list a paragraph. */
function quotedWords(paragraphs: readonly Paragraph[], said: readonly Span[]): number[][] {
  return paragraphs.map(({ text, at }) => {
    const marked = insideMarks(text);
    return Array.from(text.matchAll(wordStarts), ({ index }) => index).filter(
      (index) => marked[index] && holds(said, at + index),
    );
  });
}

/** The quotations of an article that run over several paragraphs, and how many of them were found whole. */
function countLong({ text, attributions }: QuotedArticle): { all: number; whole: number } {
  const paragraphs = paragraphsOf(text);
  const found = findQuotes(paragraphs.map(blockOf));
  const long = attributions
    .map(({ content }) => (content ?? []).map(([start, end]) => ({ start, end })))
    .map((said) => quotedWords(paragraphs, said))
    .filter((words) => words.filter(({ length }) => length > 0).length > 1);
  const whole = long.filter((words) => words.every((starts, p) => starts.every((at) => holds(found[p] ?? [], at))));
  return { all: long.length, whole: whole.length };
}

/** Quotations over several paragraphs that were found whole, for each set of articles that DIR/quotes holds. */
export function quotationTable(data: string): string[] {
  const rows = ['dev', 'train'].flatMap((set) => {
    const file = join(data, `quotes/polnear.${set}.articles.jsonl`);
    if (!existsSync(file)) return [];
    const articles = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as QuotedArticle);
    const counts = articles.map(countLong);
    const all = counts.reduce((sum, count) => sum + count.all, 0);
    const whole = counts.reduce((sum, count) => sum + count.whole, 0);
    return [`  ${set.padEnd(5)} ${whole} of ${all} whole, ${((100 * whole) / (all || 1)).toFixed(1)} %`];
  });
  return rows.length > 0 ? ['Quotations over several paragraphs', ...rows] : [];
}
