import type { Painter } from './painter';

const middle = ({ top, height }: DOMRect): number => top + height / 2;

/** Scrolls every box around the range that scrolls by itself so that the range stands in its middle. */
function scrollBoxes(window: Window, range: Range): void {
  const { scrollingElement } = window.document;
  let box = range.startContainer.parentElement;
  for (; box && box !== scrollingElement; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/u.test(window.getComputedStyle(box).overflowY)) continue;
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
  scrollBoxes(window, live);
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  window.scrollBy({ top: middle(live.getBoundingClientRect()) - window.innerHeight / 2, behavior });
  painter.flash(ranges);
}
