import { splitSentences } from '../sentences';
import type { Span } from '../span';

/** A letter of no case, so that the rules for sentence ends read a filled quotation like any word. */
const filler = '\u3007';
const fullStop = /(?:^|[^.])\.["”'’»“]{0,3}$/u;

function filled(quotation: string): string {
  const last = fullStop.test(quotation.slice(-5)) ? '.' : filler;
  return (quotation[0] ?? '') + filler.repeat(Math.max(0, quotation.length - 3)) + last + (quotation.at(-1) ?? '');
}

/**
 * Sentences as the writer built them: a quotation within one counts as one word, however many sentences it holds,
 * and only a full stop at its end can end the sentence around it.
 *
 * @param quotations of the block, in order, without overlap
 */
export function outerSentences(text: string, quotations: readonly Span[]): Span[] {
  let masked = '';
  let from = 0;
  for (const { start, end } of quotations) {
    masked += text.slice(from, start) + filled(text.slice(start, end)).slice(0, end - start);
    from = end;
  }
  return splitSentences(masked + text.slice(from));
}
