import { ask } from './masked';

/** Pages nest no deeper than this between a line and the box, figure or header it stands in. */
const levels = 16;

const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The host of the open shadow root that the node stands in directly; null for any other node. */
const hostOf = ({ parentNode }: Node): Element | null =>
  parentNode && isShadowRoot(parentNode) ? parentNode.host : null;

/** The element around a node, out of shadow roots too. */
export const parentOf = (node: Node): Element | null => node.parentElement ?? hostOf(node);

/** The element and its ancestors, innermost first, as far up as anything can be said of it. */
export function* ancestry(element: Element, limit = levels): Generator<Element> {
  let at: Element | null = element;
  for (let level = 0; at && level < limit; level++, at = parentOf(at)) yield at;
}

/** The children of an element that are elements, without the cost of a live list. */
export function* childElements(element: Element): Generator<Element> {
  for (let child = element.firstElementChild; child; child = ask(child, 'nextElementSibling')) yield child;
}
