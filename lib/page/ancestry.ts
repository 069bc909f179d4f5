/** Pages nest no deeper than this between a line and the box, figure or header it stands in. */
const levels = 16;

/** The element and its ancestors, innermost first, as far up as anything can be said of it. */
export function* ancestry(element: Element, limit = levels): Generator<Element> {
  let at: Element | null = element;
  for (let level = 0; at && level < limit; level++, at = at.parentElement) yield at;
}

/** The children of an element that are elements, without the cost of a live list. */
export function* childElements(element: Element): Generator<Element> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) yield child;
}
