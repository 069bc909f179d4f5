/** What a walk tells of the nodes it meets. */
export interface Visitor {
  /** @returns whether to go on inside; `leave` follows only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  read(text: Text): void;
}

/** Walks a tree in document order without recursion: pages nest ten thousand levels deep where they want to hurt. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) {
    let next: Node | null = null;
    if (node.nodeType === node.TEXT_NODE) visitor.read(node as Text);
    else if (node.nodeType === node.ELEMENT_NODE && visitor.enter(node as Element)) {
      next = node.firstChild;
      if (!next) visitor.leave(node as Element);
    }
    while (!next) {
      if (node === root) return;
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (!node) return;
      visitor.leave(node as Element);
    }
    node = next;
  }
}
