import type { Span } from '../../text/span';
import type { SentenceReading } from './sentence-model';
import { functionWords } from './tokens';

/** A word counts as carrying the score from this share of log-odds on. */
const least = 0.35;
const most = 3;

/**
 * The words that carried a sentence's score, strongest three at most, in order and without words of grammar; offsets
 * count in the voice. Adjoining words are one span.
 */
export function carryingWords({ tokens, shares }: Pick<SentenceReading, 'tokens' | 'shares'>): Span[] {
  const strongest = tokens
    .map((token, i) => ({ token, share: shares[i] ?? 0, i }))
    .filter(({ token, share }) => share >= least && token.kind === 'word' && !functionWords.has(token.key))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most)
    .toSorted((a, b) => a.i - b.i);
  const spans: (Span & { last: number })[] = [];
  for (const { token, i } of strongest) {
    const before = spans.at(-1);
    if (before && before.last === i - 1) Object.assign(before, { end: token.end, last: i });
    else spans.push({ start: token.start, end: token.end, last: i });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
