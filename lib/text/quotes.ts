import type { Block } from './block';
import type { Quote } from './quote';
import { Article } from './speaker/article';
import { findMentions } from './speaker/mention';
import { speakerOf, speakerOfLabel, wordsOf } from './speaker/resolve';

/** Quotations of an article: for each block the quotations in it, in order, without overlap. */
export function findQuotes(blocks: readonly Block[]): Quote[][] {
  const article = new Article(blocks);
  return findMentions(article).map((mentioned) =>
    mentioned.map(({ quotation: { start, end, label }, mention }) => {
      if (label) return { start, end, speaker: speakerOfLabel(article, label), mention: label };
      if (!mention) return { start, end, speaker: null, mention: null };
      return { start, end, speaker: speakerOf(article, mention), mention: wordsOf(article, mention) };
    }),
  );
}
