import type { Block } from '../block';
import { findCandidates } from '../quotation/candidates';
import { readSentences } from '../quotation/sentences';
import type { Sentence } from '../source/sentence';
import { Called } from './called';
import { Names } from './names';

/** An article as far as somebody asks: each block and the names are read once, on the first question. */
export class Article {
  readonly #candidates: ReturnType<typeof findCandidates>;
  readonly #sentences = new Map<number, Sentence[]>();
  /** Empty until its quotations were looked through for pronouns. */
  readonly called = new Called();
  #names: Names | undefined;

  constructor(readonly blocks: readonly Block[]) {
    this.#candidates = findCandidates(blocks);
  }

  hasCandidates(b: number): boolean {
    return (this.#candidates[b]?.length ?? 0) > 0;
  }

  /** Of block `b`; none where there is no such block. */
  sentences(b: number): readonly Sentence[] {
    const known = this.#sentences.get(b);
    if (known) return known;
    const block = this.blocks[b];
    const sentences = block ? readSentences(block, this.#candidates[b] ?? []) : [];
    this.#sentences.set(b, sentences);
    return sentences;
  }

  /** Index of the sentence of block `b` in which an offset stands, or -1. */
  sentenceAt(b: number, offset: number): number {
    const sentences = this.sentences(b);
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return (sentences[low]?.start ?? Infinity) <= offset ? low : -1;
  }

  get names(): Names {
    return (this.#names ??= new Names(this.blocks));
  }
}
