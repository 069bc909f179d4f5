import type { Span } from '../text/span';
import type { PageBlock, TextPiece } from './article';

type IntactTest = (piece: TextPiece, span: Span) => boolean;

/** Whether a piece's node is in the page and still holds the span's words, white space aside; good for one moment. */
export function intactTest({ text }: PageBlock): IntactTest {
  /** Most blocks are one text node and the same words: to see that, nothing has to be cut out, and once is enough. */
  let whole: TextPiece | null = null;
  return (piece, span) => {
    if (piece === whole) return true;
    const { node, nodeStart, start, length } = piece;
    if (!node.isConnected) return false;
    if (nodeStart === start && node.data === text) {
      whole = piece;
      return true;
    }
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, start + length);
    const found = node.data.slice(nodeStart + from - start, nodeStart + to - start);
    const words = text.slice(from, to);
    return found === words || found.replace(/\s/gu, ' ') === words;
  };
}

/**
 * The block's span as a range over the live text nodes, or null where they are gone or hold other words by now.
 * A plain object, for `new StaticRange(…)`.
 */
export function anchor(block: PageBlock, span: Span, isIntact = intactTest(block)): StaticRangeInit | null {
  let first: TextPiece | null = null;
  let last: TextPiece | null = null;
  for (const piece of block.pieces) {
    if (piece.start >= span.end || piece.start + piece.length <= span.start) continue;
    if (!isIntact(piece, span)) return null;
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
