import type { Span } from '../text/span';
import type { PageBlock, TextPiece } from './article';

/** Whether the piece's node is in the page and still holds the span's words, white space aside. */
function isIntact({ text }: PageBlock, { node, nodeStart, start, length }: TextPiece, span: Span): boolean {
  if (!node.isConnected) return false;
  // Most blocks are one text node and the same words: to see that, nothing has to be cut out.
  if (nodeStart === start && node.data === text) return true;
  const from = Math.max(span.start, start);
  const to = Math.min(span.end, start + length);
  const found = node.data.slice(nodeStart + from - start, nodeStart + to - start);
  const words = text.slice(from, to);
  return found === words || found.replace(/\s/gu, ' ') === words;
}

/**
 * The block's span as a range over the live text nodes, or null where they are gone or hold other words by now.
 * A plain object, for `new StaticRange(…)`.
 */
export function anchor(block: PageBlock, span: Span): StaticRangeInit | null {
  let first: TextPiece | null = null;
  let last: TextPiece | null = null;
  for (const piece of block.pieces) {
    if (piece.start >= span.end || piece.start + piece.length <= span.start) continue;
    if (!isIntact(block, piece, span)) return null;
    first ??= piece;
    last = piece;
  }
  if (!first || !last) return null;
  return {
    startContainer: first.node,
    startOffset: first.nodeStart + Math.max(0, span.start - first.start),
    endContainer: last.node,
    endOffset: last.nodeStart + Math.min(last.length, span.end - last.start),
  };
}

/** The same as a range that can be measured. It is to be let go soon: each one that lives slows the page's own changes. */
export function liveRange(block: PageBlock, span: Span): Range | null {
  const at = anchor(block, span);
  if (!at) return null;
  const range = new Range();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range;
}
