import type { Block } from './block';
import type { Quote } from './quote';
import { Article } from './speaker/article';
import { findMentions } from './speaker/mention';
import { speakerOf, speakerOfLabel, wordsOf } from './speaker/resolve';

/** Quotations of an article: for each block the quotations in it, in order, without overlap. */
export const findQuotes = (blocks: readonly Block[]): Quote[][] => quotesOf(new Article(blocks));

/** `findQuotes` of an article that is asked for more than its quotations. */
export function quotesOf(article: Article): Quote[][] {
  return findMentions(article).map((mentioned) =>
    mentioned.map(({ quotation: { start, end, label, continued }, mention }) => {
      const place: Pick<Quote, 'start' | 'end' | 'continued'> = { start, end, ...(continued && { continued }) };
      if (label) return { ...place, speaker: speakerOfLabel(article, label), mention: label };
      if (!mention) return { ...place, speaker: null, mention: null };
      return { ...place, speaker: speakerOf(article, mention), mention: wordsOf(article, mention) };
    }),
  );
}
