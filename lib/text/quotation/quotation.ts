import type { Span } from '../span';

/** What stands between marks, or what the page marks as somebody's words, within one block. */
export interface Quotation extends Span {
  /** Goes on from a block before, whose quotation was left open. */
  continued: boolean;
  /** Left open at the end of its block, and goes on in a later one. */
  continues: boolean;
  /** A quotation by the page's own account: a block quotation, a transcript. */
  byPage: boolean;
  /** Whom the page itself names as the speaker: before the words of a transcript, under a block quotation. */
  label: string | null;
}

export const quotationOf = (span: Span, more: Partial<Quotation> = {}): Quotation => ({
  continued: false,
  continues: false,
  byPage: false,
  label: null,
  ...span,
  ...more,
});
