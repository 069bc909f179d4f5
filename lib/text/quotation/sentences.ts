import type { Block } from '../block';
import { isTitleCase } from '../source/cues';
import { outerSentences } from '../source/outer-sentences';
import { Sentence } from '../source/sentence';
import type { Span } from '../span';
import { Candidate, isQuotation } from './not-quotation';
import type { Quotation } from './quotation';

/** For each sentence those of the spans that begin in it; both in order. */
function spansBySentence<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  let next = 0;
  return sentences.map(({ end }) => {
    const from = next;
    while (next < spans.length && (spans[next]?.start ?? end) < end) next++;
    return spans.slice(from, next);
  });
}

/** Those that the sentence's own words and those around the marks let stand as somebody's words. */
function keep(sentence: Sentence, candidates: readonly Quotation[], inHeadline: boolean): Quotation[] {
  const { text, tokens } = sentence;
  const headline = inHeadline || (isTitleCase(tokens) && tokens.at(-1)?.text !== '.');
  return candidates.filter(({ start, end, continued, continues, byPage }) => {
    if (continued || continues || byPage) return true;
    const at = sentence.tokenAt(start);
    const words = text.slice(start, end);
    return at === null ? /[\p{L}\p{N}]/u.test(words) : isQuotation(new Candidate(words, sentence, at, headline));
  });
}

/** Sentences of a block, each with those of the candidates in it that are quotations. */
export function readSentences({ text, part }: Block, candidates: readonly Quotation[]): Sentence[] {
  const spans = outerSentences(text, candidates);
  const grouped = spansBySentence(spans, candidates);
  return spans.map((span, s) => {
    const inside = grouped[s] ?? [];
    const sentence = new Sentence(text, span, inside);
    if (inside.length === 0) return sentence;
    const kept = keep(sentence, inside, part === 'headline');
    return kept.length === inside.length ? sentence : new Sentence(text, span, kept);
  });
}
