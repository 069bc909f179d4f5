import type { Finding } from '../classify/label';
import { Mark } from '../highlight/mark';
import { markedSpans } from '../highlight/marked-spans';
import { anchor, intactTest } from '../page/anchor';
import type { Article, PageBlock } from '../page/article';
import { isBlockLevel } from '../page/tags';
import type { Steps } from '../page/turns';

type Marks = readonly Mark[];

const isInline = (node: Node): boolean => node.nodeType === node.ELEMENT_NODE && !isBlockLevel(node as Element);

/** The text nodes of a block and the elements they stand in; some may be named twice. */
function nodesOf({ element, pieces }: PageBlock): Node[] {
  const nodes: Node[] = [element];
  for (const { node } of pieces) {
    nodes.push(node);
    // What is put into a slot has its block elsewhere.
    for (let at = node.parentNode; at && at !== element; at = isInline(at) ? at.parentNode : null) nodes.push(at);
  }
  return nodes;
}

/** Marks and the nodes whose change makes them wrong. */
export class PlacedMarks {
  /** The marks of each block, and its nodes as they stood when the marks were placed. */
  private readonly groups = new Map<Marks, readonly Node[]>();
  /** Made at the first change: many pages never see one. */
  private byNode: Map<Node, Set<Marks>> | null = null;

  all(): Mark[] {
    return [...this.groups.keys()].flat();
  }

  add(block: PageBlock, marks: Marks): void {
    const nodes = nodesOf(block);
    this.groups.set(marks, nodes);
    if (this.byNode) enter(this.byNode, nodes, marks);
  }

  /** Takes the marks away that a change of the node makes wrong; returns them. */
  drop(node: Node): Marks {
    if (this.byNode === null) {
      this.byNode = new Map();
      for (const [marks, nodes] of this.groups) enter(this.byNode, nodes, marks);
    }
    const wrong = [...(this.byNode.get(node) ?? [])];
    this.byNode.delete(node);
    for (const marks of wrong) this.groups.delete(marks);
    return wrong.flat();
  }
}

function enter(byNode: Map<Node, Set<Marks>>, nodes: readonly Node[], marks: Marks): void {
  for (const node of nodes) {
    const known = byNode.get(node);
    if (known) known.add(marks);
    else byNode.set(node, new Set([marks]));
  }
}

function marksIn(block: PageBlock, findings: readonly Finding[]): Marks {
  const marks: Mark[] = [];
  const isIntact = intactTest(block);
  for (const finding of findings) {
    for (const span of markedSpans(finding)) {
      const at = anchor(block, span, isIntact);
      if (at) marks.push(new Mark(span.kind, at));
    }
  }
  return marks;
}

/**
 * Places an article's marks; those in blocks whose words are no longer what was judged are none.
 * @param findings in text order
 */
export function* placeMarks({ blocks }: Article, findings: readonly Finding[], placed: PlacedMarks): Steps<void> {
  for (let next = 0; next < findings.length;) {
    const first = next;
    const index = findings[first]?.block;
    while (findings[next]?.block === index) next++;
    const block = index === undefined ? undefined : blocks[index];
    if (block) placed.add(block, marksIn(block, findings.slice(first, next)));
    yield;
  }
}
