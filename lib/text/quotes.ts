import type { Block } from './block';
import type { Quote } from './quote';
import { Article } from './speaker/article';
import { findMentions, type Mention, type Mentioned } from './speaker/mention';
import { notePronouns, speakerOf, speakerOfLabel, wordsOf } from './speaker/resolve';

/** Quotations of an article: for each block the quotations in it, in order, without overlap. */
export const findQuotes = (blocks: readonly Block[]): Quote[][] => quotesOf(new Article(blocks));

function* mentionsIn(found: readonly (readonly Mentioned[])[]): Generator<Mention> {
  for (const mentioned of found) for (const { mention } of mentioned) if (mention) yield mention;
}

/** `findQuotes` of an article that is asked for more than its quotations. */
export function quotesOf(article: Article): Quote[][] {
  const found = findMentions(article);
  notePronouns(article, mentionsIn(found));
  return found.map((mentioned) => mentioned.map((quotation) => quoteOf(article, quotation)));
}

function quoteOf(article: Article, { quotation, mention }: Mentioned): Quote {
  const { start, end, label, continued } = quotation;
  const quote: Quote = { start, end, speaker: null, mention: null };
  if (label) {
    quote.speaker = speakerOfLabel(article, label);
    quote.mention = label;
  } else if (mention) {
    quote.speaker = speakerOf(article, mention);
    quote.mention = wordsOf(article, mention);
  }
  if (continued) quote.continued = true;
  return quote;
}
