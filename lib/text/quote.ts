import type { Span } from './span';

/** Words of a source inside quotation marks, marks included, within one block. */
export interface Quote extends Span {
  /** Who speaks, by the fullest name the article gives; null where not known. */
  speaker: string | null;
  /** The words that name the speaker where the quotation is attributed ("he", "the official"). */
  mention: string | null;
  /** Goes on with the quotation that the block before left open. */
  continued?: true;
}
