import type { TextBlock } from './survey';

/** Why something is no news text. */
export interface Decision {
  /** The step that decided. */
  step: string;
  reason: string;
}

/** A block of the page's text that was left out, and why; shown under a debug switch. */
export interface Omission extends Decision {
  block: TextBlock;
}

export type Explain = (omission: Omission) => void;

/** Where no step spoke against a block. */
const byLibrary: Decision = { step: 'library', reason: 'Readability counts it to no article' };

/** The account of what is left out of the news text: of each block, the first decision stands. */
export class Omissions {
  private readonly decisions = new Map<TextBlock, Decision>();

  add(decision: Decision, blocks: Iterable<TextBlock>): void {
    for (const block of blocks) if (!this.decisions.has(block)) this.decisions.set(block, decision);
  }

  has(block: TextBlock): boolean {
    return this.decisions.has(block);
  }

  /** Tells of every block of the page that is not read, in page order. */
  tell(blocks: readonly TextBlock[], read: ReadonlySet<TextBlock>, explain: Explain): void {
    for (const block of blocks) {
      if (!read.has(block)) explain({ block, ...(this.decisions.get(block) ?? byLibrary) });
    }
  }
}
