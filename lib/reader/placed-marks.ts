import type { Finding } from '../classify/label';
import { markedSpans } from '../highlight/marked-spans';
import type { Mark } from '../highlight/painter';
import { anchor } from '../page/anchor';
import type { Article, PageBlock } from '../page/article';
import type { Steps } from '../page/turns';

/** Marks and the nodes whose change makes them wrong: their text nodes and the elements these stand in. */
export class PlacedMarks {
  /** The marks of each block. */
  private readonly groups = new Set<readonly Mark[]>();
  private readonly byNode = new Map<Node, readonly (readonly Mark[])[]>();

  all(): Mark[] {
    return [...this.groups].flat();
  }

  add({ element, pieces }: PageBlock, marks: readonly Mark[]): void {
    const nodes = new Set<Node>([element]);
    for (const { node } of pieces) nodes.add(node).add(node.parentNode ?? node);
    for (const node of nodes) this.byNode.set(node, [...(this.byNode.get(node) ?? []), marks]);
    this.groups.add(marks);
  }

  /** Takes the marks away that a change of the node makes wrong; returns them. */
  drop(node: Node): readonly Mark[] {
    const wrong = this.byNode.get(node) ?? [];
    this.byNode.delete(node);
    for (const marks of wrong) this.groups.delete(marks);
    return wrong.flat();
  }
}

function marksIn(block: PageBlock, findings: readonly Finding[]): Mark[] {
  const marks: Mark[] = [];
  for (const finding of findings) {
    for (const span of markedSpans(finding)) {
      const range = anchor(block, span);
      if (range) marks.push({ kind: span.kind, range });
    }
  }
  return marks;
}

/** Places an article's marks; those in blocks whose words are no longer what was judged are none. */
export function* placeMarks({ blocks }: Article, findings: readonly Finding[], placed: PlacedMarks): Steps<void> {
  const byBlock = new Map<number, Finding[]>();
  for (const finding of findings) {
    const group = byBlock.get(finding.block);
    if (group) group.push(finding);
    else byBlock.set(finding.block, [finding]);
  }
  for (const [index, found] of byBlock) {
    yield;
    const block = blocks[index];
    if (block) placed.add(block, marksIn(block, found));
  }
}
