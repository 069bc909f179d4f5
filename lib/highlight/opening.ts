/** A part of the window from top to bottom, in CSS pixels. */
export interface Opening {
  top: number;
  bottom: number;
}

/** The boxes around a node that scroll by themselves, the innermost first. */
export function* scrollBoxes(window: Window, node: Node): Generator<Element> {
  const { scrollingElement } = window.document;
  let box = node.parentElement;
  for (; box && box !== scrollingElement; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/u.test(window.getComputedStyle(box).overflowY)) yield box;
  }
}

/** Where a node's text can be seen in the window, as far as boxes that scroll let it be seen. */
export function openingAround(window: Window, node: Node): Opening {
  const opening = { top: 0, bottom: window.innerHeight };
  for (const box of scrollBoxes(window, node)) {
    const { top, bottom } = box.getBoundingClientRect();
    opening.top = Math.max(opening.top, top);
    opening.bottom = Math.min(opening.bottom, bottom);
  }
  return opening;
}
