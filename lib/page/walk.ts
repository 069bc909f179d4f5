import { hostOf } from './ancestry';
import type { Steps } from './turns';

/** What a walk tells of the nodes it meets. */
export interface Visitor {
  /** @returns whether to go on inside; `leave` follows only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  read(text: Text): void;
}

/** Nodes between two interruptions. */
const stride = 32;

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

/**
 * Walks a tree in the order it is shown: an open shadow root stands for what its host holds, and what is put into a slot
 * for the slot's own content. Without recursion: pages nest ten thousand levels deep where they want to hurt.
 */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  /** The slots around the node, outermost first, each with the nodes put into it and how many of them are done. */
  const filled: { slot: Element; nodes: Node[]; done: number }[] = [];
  const firstInside = (element: Element): Node | null => {
    const nodes = isSlot(element) ? element.assignedNodes() : [];
    if (nodes[0]) filled.push({ slot: element, nodes, done: 0 });
    return nodes[0] ?? (element.shadowRoot ?? element).firstChild;
  };

  let node: Node | null = root;
  for (let count = 1; node; count++) {
    if (count % stride === 0) yield;
    let next: Node | null = null;
    if (node.nodeType === node.TEXT_NODE) visitor.read(node as Text);
    else if (node.nodeType === node.ELEMENT_NODE && visitor.enter(node as Element)) {
      next = firstInside(node as Element);
      if (!next) visitor.leave(node as Element);
    }
    while (!next) {
      if (node === root) return;
      const around = filled.at(-1);
      const isSlotted: boolean = around?.nodes[around.done] === node;
      next = around && isSlotted ? (around.nodes[++around.done] ?? null) : node.nextSibling;
      if (next) break;
      node = around && isSlotted ? around.slot : (hostOf(node) ?? node.parentNode);
      if (isSlotted) filled.pop();
      if (!node) return;
      visitor.leave(node as Element);
    }
    node = next;
  }
}
