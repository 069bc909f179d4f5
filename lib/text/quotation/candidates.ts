import type { Block } from '../block';
import { findBlockQuotations } from './block-quotation';
import { findMarkedQuotations } from './paragraphs';
import { quotationOf, type Quotation } from './quotation';
import { findTurns, labelWithin } from './transcript';

/** For each block what its marks, or the page by other means, set apart as somebody's words; in order. */
export function findCandidates(blocks: readonly Block[]): Quotation[][] {
  const marked = findMarkedQuotations(blocks);
  const whole = findBlockQuotations(blocks, marked);
  const turns = findTurns(blocks);
  return blocks.map(({ text }, b) => {
    const own = marked[b] ?? [];
    const turn = turns[b];
    const filling = whole[b] ?? (turn && own[0]?.start !== turn.start ? turn : null);
    return filling
      ? [filling]
      : own.map((quotation) => quotationOf(quotation, { ...quotation, label: labelWithin(text, quotation) }));
  });
}
