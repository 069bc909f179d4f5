import type { Quotation } from '../quotation/quotation';
import type { Span } from '../span';
import { clauseSubject } from './clause-subject';
import { cuesIn, type Cue } from './cues';
import type { Phrase } from './noun-phrase';
import { tokensOf, type Token } from './tokens';

/** A sentence of a block as its tokens and cues, which are read once and only when somebody asks. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  #tokens: Token[] | undefined;
  #cues: Cue[] | undefined;
  #subject: Phrase | null | undefined;
  #isQuotationOnly: boolean | undefined;

  /** @param quotations of the sentence, in order; `text` is the block's, in which all offsets count */
  constructor(
    readonly text: string,
    { start, end }: Span,
    readonly quotations: readonly Quotation[],
  ) {
    this.start = start;
    this.end = end;
  }

  get tokens(): Token[] {
    return (this.#tokens ??= tokensOf(this.text, this, this.quotations));
  }

  get cues(): Cue[] {
    return (this.#cues ??= cuesIn(this.tokens));
  }

  /** After its introductory words. */
  get subject(): Phrase | null {
    if (this.#subject === undefined) this.#subject = clauseSubject(this.tokens, this.tokens.length);
    return this.#subject;
  }

  /** Nothing but quotations and punctuation. */
  get isQuotationOnly(): boolean {
    return (this.#isQuotationOnly ??= this.tokens.every(({ kind }) => kind === 'quotation' || kind === 'punctuation'));
  }

  /** Index of the token that begins at an offset, or null: no token does, or the sentence is too long to be read. */
  tokenAt(offset: number): number | null {
    const { tokens } = this;
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return tokens[low]?.start === offset ? low : null;
  }

  /** Characters of a phrase. */
  spanOf({ from, to }: Phrase): Span {
    return { start: this.tokens[from]?.start ?? this.start, end: this.tokens[to - 1]?.end ?? this.end };
  }
}
