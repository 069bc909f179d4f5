import type { Finding } from '../classify/label';
import { locate } from '../page/locate';
import { shownRanges } from './ranges';
import type { Reading } from './reading';

/** In CSS pixels of the window. */
export interface Point {
  x: number;
  y: number;
}

const holds = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/**
 * The finding whose mark is seen at a point of the window. The browser gives the nearest place in the text, also from
 * far away in the margin, and what lies there is asked once more where its lines stand.
 */
export function findingAt(document: Document, reading: Reading, point: Point): Finding | null {
  const roots = new Set(reading.blocks.map(({ element }) => element.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  const place = caret && locate(reading.blocks, caret.offsetNode, caret.offset);
  if (!place) return null;
  const near = reading.findings.filter(
    ({ block, start, end }) => block === place.block && start <= place.offset && place.offset <= end,
  );
  const isAtPoint = (finding: Finding): boolean =>
    shownRanges(reading, finding).some((range) => [...range.getClientRects()].some((rect) => holds(rect, point)));
  return near.find(isAtPoint) ?? null;
}
