import type { Phrase } from '../source/noun-phrase';
import { quotationSource } from '../source/quotation-source';
import { relatives } from '../source/word-classes';
import type { Quotation } from '../quotation/quotation';
import type { Article } from './article';

/** Words of an article that name a source, as indexes. */
export interface Mention {
  block: number;
  /** Among the block's sentences. */
  sentence: number;
  /** Among the sentence's tokens. */
  phrase: Phrase;
}

/** Where an attribution of its own is so short, it may stand behind a quotation that ends with a full stop. */
const shortestSentence = 10;

/** Who a sentence without quotations says speaks or thinks: its first cue that is no noun. */
function reportedSource(article: Article, block: number, sentence: number): Mention | null {
  const { tokens, cues } = article.sentences(block)[sentence] ?? { tokens: [], cues: [] };
  const phrase = cues.find(({ kind, source }) => source && kind !== 'noun')?.source ?? null;
  return phrase && !relatives.has(tokens[phrase.from]?.lower ?? '') ? { block, sentence, phrase } : null;
}

/** The source of what a block's last sentence announces: "The mayor went on:" */
function announcedSource(article: Article, block: number): Mention | null {
  if (!/:["”]?$/u.test(article.blocks[block]?.text ?? '')) return null;
  const sentences = article.sentences(block);
  const sentence = sentences.length - 1;
  const last = sentences[sentence];
  const sources = (last?.cues ?? []).filter(({ source }) => source !== null);
  const cue = sources.findLast(({ kind }) => kind !== 'noun') ?? sources.at(-1);
  const phrase = cue?.source ?? last?.subject;
  return phrase ? { block, sentence, phrase } : null;
}

/** "“…” Smith said.": the attribution that a full stop inside the marks has parted from its quotation. */
function partedSource(article: Article, block: number, sentence: number): Mention | null {
  const next = article.sentences(block)[sentence + 1];
  if (!next || next.quotations.length > 0 || next.tokens.length > shortestSentence) return null;
  const cue = next.cues.find(({ kind }) => kind === 'reporting');
  const isWhole = cue?.source?.from === 0 && next.tokens.slice(cue.to).every(({ kind }) => kind === 'punctuation');
  return cue?.source && isWhole ? { block, sentence: sentence + 1, phrase: cue.source } : null;
}

/** What is known when a quotation is met. */
interface Context {
  /** The source of the quotation that this one continues. */
  continued: Mention | null;
  /** Whose the words of the sentence before are, or that sentence's index if it holds no quotation. */
  before: Mention | number | null;
}

function findMention(article: Article, place: Omit<Mention, 'phrase'>, quotation: Quotation, context: Context) {
  const { block, sentence: s } = place;
  const sentence = article.sentences(block)[s];
  if (!sentence) return null;
  const isAlone = sentence.isQuotationOnly;
  const at = isAlone || quotation.byPage ? null : sentence.tokenAt(quotation.start);
  const phrase = at !== null ? quotationSource(sentence.tokens, sentence.cues, at) : null;
  if (phrase) return { ...place, phrase };
  if (quotation.continued) return context.continued;
  const announced = quotation.start === 0 ? announcedSource(article, block - 1) : null;
  if (announced || !isAlone) return announced;
  const { before } = context;
  const known = typeof before === 'number' ? reportedSource(article, block, before) : before;
  return known ?? partedSource(article, block, s);
}

/** A quotation of the article and the words that name whose it is. */
export interface Mentioned {
  quotation: Quotation;
  mention: Mention | null;
}

function mentionsIn(article: Article, block: number, last: Mentioned | undefined): Mentioned[] {
  let before: Mention | number | null = null;
  let continued = last?.mention ?? null;
  return article.sentences(block).flatMap(({ quotations }, sentence) => {
    if (quotations.length === 0) before = sentence;
    return quotations.map((quotation) => {
      const mention: Mention | null = findMention(article, { block, sentence }, quotation, { continued, before });
      before = mention ?? before;
      continued = mention;
      return { quotation, mention };
    });
  });
}

/** For each block its quotations, each with the words that name whose it is; one over several paragraphs has one. */
export function findMentions(article: Article): Mentioned[][] {
  let last: Mentioned | undefined;
  const found = article.blocks.map((_, b) => {
    const mentioned = article.hasCandidates(b) ? mentionsIn(article, b, last) : [];
    last = mentioned.at(-1) ?? last;
    return mentioned;
  });
  let next: Mentioned | undefined;
  for (const mentioned of found.toReversed()) {
    for (const one of mentioned.toReversed()) {
      if (one.quotation.continues && next?.quotation.continued) one.mention ??= next.mention;
      next = one;
    }
  }
  return found;
}
