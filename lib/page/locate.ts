import type { PageBlock } from './article';

/** A place in an article's text. */
export interface Place {
  /** Index into the article's blocks. */
  block: number;
  /** UTF-16 offset into the block's text. */
  offset: number;
}

/** The reverse of `anchor`: where a boundary point of the page stands in the text, or null where it stands outside of it. */
export function locate(blocks: readonly PageBlock[], node: Node, nodeOffset: number): Place | null {
  for (const [block, { pieces }] of blocks.entries()) {
    for (const piece of pieces) {
      const inPiece = nodeOffset - piece.nodeStart;
      if (piece.node === node && inPiece >= 0 && inPiece <= piece.length) {
        return { block, offset: piece.start + inPiece };
      }
    }
  }
  return null;
}
