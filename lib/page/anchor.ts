import type { Span } from '../text/span';
import type { PageBlock, TextPiece } from './article';

/** Whether the piece's node is in the page and still holds the block's words, white space aside. */
const isIntact = (block: PageBlock, { node, nodeStart, start, length }: TextPiece): boolean =>
  node.isConnected &&
  node.data.slice(nodeStart, nodeStart + length).replace(/\s/gu, ' ') === block.text.slice(start, start + length);

/**
 * The block's span as a range over the live text nodes, or null where they are gone or hold other words by now.
 * A plain object, for `new StaticRange(…)`.
 */
export function anchor(block: PageBlock, span: Span): StaticRangeInit | null {
  const inside = block.pieces.filter((piece) => piece.start < span.end && span.start < piece.start + piece.length);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last || !inside.every((piece) => isIntact(block, piece))) return null;
  return {
    startContainer: first.node,
    startOffset: first.nodeStart + Math.max(0, span.start - first.start),
    endContainer: last.node,
    endOffset: last.nodeStart + Math.min(last.length, span.end - last.start),
  };
}
