import type { Block } from '../../../lib/text/block';
import { findQuotes } from '../../../lib/text/quotes';

/** A plain body paragraph, unless told otherwise. */
export const paragraph = (text: string, more: Partial<Block> = {}): Block =>
  Object.assign({ text, part: 'body', quoted: false, box: null }, more);

/** Plain body paragraphs, one for each text. */
export const paragraphs = (...texts: string[]): Block[] => texts.map((text) => paragraph(text));

/** The quoted stretches of each block, marks included. */
export const quotedIn = (blocks: readonly Block[]): string[][] =>
  findQuotes(blocks).map((quotes, b) => quotes.map(({ start, end }) => blocks[b]?.text.slice(start, end) ?? ''));

/** The quoted stretches of one paragraph. */
export const quoted = (text: string): string[] => quotedIn(paragraphs(text)).flat();

/** Mention and speaker of every quotation of an article of plain paragraphs, in order. */
export const speakers = (...texts: string[]): [string | null, string | null][] =>
  findQuotes(paragraphs(...texts))
    .flat()
    .map(({ mention, speaker }) => [mention, speaker]);

/** Mentions of every quotation of one paragraph. */
export const mentions = (text: string): (string | null)[] => speakers(text).map(([mention]) => mention);
