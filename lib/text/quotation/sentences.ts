import type { Block } from '../block';
import { isTitleCase } from '../source/cues';
import { outerSentences } from '../source/outer-sentences';
import { Sentence } from '../source/sentence';
import { splitSentences } from '../sentences';
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

/** Characters of two long words and their marks. */
const longestCall = 60;
/** A call of a word or two: "What nonsense!" */
const shortCall = /^\S+(?: \S+)?[!?]["”’»']$/u;

/** Short calls with a sentence to themselves, which the marks hide in the sentence around: no part of it leans on them. */
function callsAlone(text: string, candidates: readonly Quotation[]): ReadonlySet<Quotation> {
  const calls = candidates.filter(
    ({ start, end }) => end - start <= longestCall && shortCall.test(text.slice(start, end)),
  );
  if (calls.length === 0) return new Set();
  const ends = new Map(splitSentences(text).map(({ start, end }) => [start, end]));
  return new Set(calls.filter(({ start, end }) => ends.get(start) === end));
}

/** Those that the sentence's own words and those around the marks let stand as somebody's words. */
function keep(
  sentence: Sentence,
  candidates: readonly Quotation[],
  inHeadline: boolean,
  alone: ReadonlySet<Quotation>,
): Quotation[] {
  const { text, tokens } = sentence;
  const headline = inHeadline || (isTitleCase(tokens) && tokens.at(-1)?.text !== '.');
  return candidates.filter((candidate) => {
    const { start, end, continued, continues, byPage } = candidate;
    if (continued || continues || byPage || alone.has(candidate)) return true;
    const at = sentence.tokenAt(start);
    const words = text.slice(start, end);
    return at === null ? /[\p{L}\p{N}]/u.test(words) : isQuotation(new Candidate(words, sentence, at, headline));
  });
}

/** Sentences of a block, each with those of the candidates in it that are quotations. */
export function readSentences({ text, part }: Block, candidates: readonly Quotation[]): Sentence[] {
  const spans = outerSentences(text, candidates);
  const grouped = spansBySentence(spans, candidates);
  const alone = callsAlone(text, candidates);
  return spans.map((span, s) => {
    const inside = grouped[s] ?? [];
    const sentence = new Sentence(text, span, inside);
    if (inside.length === 0) return sentence;
    const kept = keep(sentence, inside, part === 'headline', alone);
    return kept.length === inside.length ? sentence : new Sentence(text, span, kept);
  });
}
