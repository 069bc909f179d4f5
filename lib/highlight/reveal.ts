import { scrollBoxes } from './opening';
import type { Painter } from './painter';

const middle = ({ top, height }: DOMRect): number => top + height / 2;

/** Scrolls every box around the range that scrolls by itself so that the range stands in its middle. */
function scrollWithin(window: Window, range: Range): void {
  for (const box of scrollBoxes(window, range.startContainer)) {
    const top = middle(range.getBoundingClientRect()) - middle(box.getBoundingClientRect());
    box.scrollBy({ top, behavior: 'instant' });
  }
}

/** Scrolls the first of some ranges to the middle of the window and flashes all; without motion where the reader asks for none. */
export function reveal(window: Window, painter: Painter, ranges: readonly StaticRangeInit[]): void {
  const [first] = ranges;
  if (!first) return;
  const live = window.document.createRange();
  live.setStart(first.startContainer, first.startOffset);
  live.setEnd(first.endContainer, first.endOffset);
  scrollWithin(window, live);
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  window.scrollBy({ top: middle(live.getBoundingClientRect()) - window.innerHeight / 2, behavior });
  painter.flash(ranges);
}
