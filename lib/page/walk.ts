import { ask, isMasked } from './masked';
import type { Steps } from './turns';

/** What a walk tells of the nodes it meets. */
export interface Visitor {
  /** @returns whether to go on inside; `leave` follows only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  read(text: Text): void;
}

/** A walk as it went, to be gone again without asking the page: elements and text nodes in the order they were met. */
export interface Route {
  nodes: (Element | Text)[];
  /** By node: of an element that the walk was in, the place behind all that it held; else one of the two below. */
  ends: number[];
}

const isText = -1;
const isPassed = -2;

/** Nodes between two interruptions. */
const stride = 32;

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

/** An element that the walk is in. */
interface Open {
  element: Element;
  /** In the route. */
  place: number;
  /** What is put into it where it is a slot, and how much of that is done. */
  slotted: readonly Node[];
  done: number;
}

const nothing: readonly Node[] = [];
/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, which a page without a window does not name. */
const elementNode = 1;
const textNode = 3;

/**
 * Walks a tree in the order it is shown: an open shadow root stands for what its host holds, and what is put into a slot
 * for the slot's own content. Without recursion: pages nest ten thousand levels deep where they want to hurt.
 */
export function* walk(root: Element, visitor: Visitor): Steps<Route> {
  const route: Route = { nodes: [], ends: [] };
  const { nodes, ends } = route;
  const open: Open[] = [];
  const leave = (element: Element, place: number): void => {
    ends[place] = nodes.length;
    visitor.leave(element);
  };
  /** Meets an element; the first node inside it where the walk goes on there. */
  const meet = (element: Element): Node | null => {
    if (isMasked(element)) return null;
    const place = nodes.push(element) - 1;
    ends.push(isPassed);
    if (!visitor.enter(element)) return null;
    const slotted = isSlot(element) ? element.assignedNodes() : nothing;
    const first = slotted[0] ?? (element.shadowRoot ?? element).firstChild;
    if (first) open.push({ element, place, slotted, done: 0 });
    else leave(element, place);
    return first;
  };

  let node: Node | null = root;
  for (let count = 1; node; count++) {
    if (count % stride === 0) yield;
    let next: Node | null = null;
    const type: number = node.nodeType;
    if (type === textNode) {
      nodes.push(node as Text);
      ends.push(isText);
      visitor.read(node as Text);
    } else if (type === elementNode) next = meet(node as Element);
    for (let around = open.at(-1); !next && around; around = open.at(-1)) {
      next = around.slotted.length > 0 ? (around.slotted[++around.done] ?? null) : ask(node, 'nextSibling');
      if (next) break;
      open.pop();
      leave(around.element, around.place);
      node = around.element;
    }
    node = next;
  }
  return route;
}

/** Goes a way again, and into elements too that were passed before. */
export function* walkAgain({ nodes, ends }: Route, visitor: Visitor): Steps<void> {
  const open: { element: Element; end: number }[] = [];
  let at = 0;
  for (let count = 1; at < nodes.length; count++) {
    if (count % stride === 0) yield;
    const node = nodes[at];
    const end = ends[at] ?? isText;
    at++;
    if (end === isText) visitor.read(node as Text);
    else if (end === isPassed) yield* walk(node as Element, visitor);
    else if (visitor.enter(node as Element)) open.push({ element: node as Element, end });
    else at = end;
    for (let around = open.at(-1); around && around.end <= at; around = open.at(-1)) {
      open.pop();
      visitor.leave(around.element);
    }
  }
}
