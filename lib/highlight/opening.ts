import { parentOf } from '../page/ancestry';

/** A stretch from top to bottom, in CSS pixels of the window. */
export interface Opening {
  top: number;
  bottom: number;
}

/** The boxes around a node that scroll by themselves, the innermost first. */
export function* scrollBoxes(window: Window, node: Node): Generator<Element> {
  const { scrollingElement } = window.document;
  let box = parentOf(node);
  for (; box && box !== scrollingElement; box = parentOf(box)) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/u.test(window.getComputedStyle(box).overflowY)) yield box;
  }
}

/** What the boxes that scroll let be seen of a node's text, also where the window has to be scrolled to it. */
export function openingAround(window: Window, node: Node): Opening {
  const opening = { top: -Infinity, bottom: Infinity };
  for (const box of scrollBoxes(window, node)) {
    const { top, bottom } = box.getBoundingClientRect();
    opening.top = Math.max(opening.top, top);
    opening.bottom = Math.min(opening.bottom, bottom);
  }
  return opening;
}
