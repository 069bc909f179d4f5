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

/** An element that the walk is in. */
interface Open {
  element: Element;
  /** What is put into it where it is a slot, and how much of that is done. */
  slotted: readonly Node[];
  done: number;
}

const nothing: readonly Node[] = [];

/**
 * Walks a tree in the order it is shown: an open shadow root stands for what its host holds, and what is put into a slot
 * for the slot's own content. Without recursion: pages nest ten thousand levels deep where they want to hurt.
 */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  const open: Open[] = [];
  /** Goes into an element that holds something. */
  const enter = (element: Element): Node | null => {
    const slotted = isSlot(element) ? element.assignedNodes() : nothing;
    const first = slotted[0] ?? (element.shadowRoot ?? element).firstChild;
    if (first) open.push({ element, slotted, done: 0 });
    else visitor.leave(element);
    return first;
  };

  let node: Node | null = root;
  for (let count = 1; node; count++) {
    if (count % stride === 0) yield;
    let next: Node | null = null;
    if (node.nodeType === node.TEXT_NODE) visitor.read(node as Text);
    else if (node.nodeType === node.ELEMENT_NODE && visitor.enter(node as Element)) next = enter(node as Element);
    for (let around = open.at(-1); !next && around; around = open.at(-1)) {
      next = around.slotted.length > 0 ? (around.slotted[++around.done] ?? null) : node.nextSibling;
      if (next) break;
      open.pop();
      visitor.leave(around.element);
      node = around.element;
    }
    node = next;
  }
}
