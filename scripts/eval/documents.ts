import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../lib/text/block';
import type { Span } from '../../lib/text/span';
import { readNews } from '../train/corpus';
import { readReadings } from '../train/readings';

const measuredOn = new URL('readings.jsonl', import.meta.url);

/** One sentence of the gold; offsets count in its block. */
export interface GoldSentence extends Span {
  block: number;
  label: 'fact' | 'quote' | 'opinion';
  /** Rule of the label guide that decided it, where the gold says so. */
  rule: string | null;
}

export interface GoldDocument {
  id: string;
  blocks: Block[];
  sentences: GoldSentence[];
}

const isLabel = (label: string): label is GoldSentence['label'] => ['fact', 'quote', 'opinion'].includes(label);

const lines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const block = (text: string): Block => ({ text, part: 'body', quoted: false, box: null });

interface ArticleRow {
  doc: string;
  text: string;
  label: string;
  rule?: string;
}

/** Articles given sentence by sentence: every sentence is a block of its own. */
export function readArticles(file: string): GoldDocument[] {
  const documents = new Map<string, GoldDocument>();
  for (const { doc, text, label, rule } of lines<ArticleRow>(file)) {
    const document = documents.get(doc) ?? { id: doc, blocks: [], sentences: [] };
    documents.set(doc, document);
    const folded = text.replace(/\s+/gu, ' ').trim();
    const place = { block: document.blocks.length, start: 0, end: folded.length };
    document.blocks.push(block(folded));
    if (isLabel(label)) document.sentences.push({ ...place, label, rule: rule ?? null });
  }
  return [...documents.values()];
}

/** Articles of the unlabelled set that were read to measure on, and that no sentence's weight was learnt from. */
export function readUnseen(data: string): GoldDocument[] {
  if (!existsSync(join(data, 'unlabelled/news.jsonl.gz'))) return [];
  return readReadings(readNews(data), measuredOn).map(({ id, paragraphs, split, comments }) => {
    const places = paragraphs.flatMap((text, at) => split(text).map(({ start, end }) => ({ block: at, start, end })));
    const sentences = places.flatMap((place, i): GoldSentence[] => {
      const comment = comments[i];
      return typeof comment === 'boolean' ? [{ ...place, label: comment ? 'opinion' : 'fact', rule: null }] : [];
    });
    return { id, blocks: paragraphs.map(block), sentences };
  });
}

interface PageGold {
  page: string;
  sentences: { start: number; end: number; label: string }[];
}

/** Whole pages: `gold` holds offsets into the body that `truth` gives for the page; a line of it is a block. */
export function readPages(gold: string, truth: string): GoldDocument[] {
  if (!existsSync(gold) || !existsSync(truth)) return [];
  const bodies = new Map(lines<{ page: string; body: string }>(truth).map(({ page, body }) => [page, body]));
  const files = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return files.map((name) => {
    const { page, sentences } = JSON.parse(readFileSync(join(gold, name), 'utf8')) as PageGold;
    return pageDocument(page, bodies.get(page) ?? '', sentences);
  });
}

function pageDocument(id: string, body: string, sentences: PageGold['sentences']): GoldDocument {
  const starts: number[] = [];
  const blocks: Block[] = [];
  for (const { 0: text, index } of body.matchAll(/[^\n]+/gu)) {
    starts.push(index);
    blocks.push(block(text));
  }
  const placed = sentences.flatMap(({ start, end, label }): GoldSentence[] => {
    const at = starts.findLastIndex((first) => first <= start);
    const base = starts[at] ?? 0;
    return isLabel(label) ? [{ block: at, start: start - base, end: end - base, label, rule: null }] : [];
  });
  return { id, blocks, sentences: placed };
}
