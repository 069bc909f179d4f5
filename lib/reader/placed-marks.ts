import type { Finding } from '../classify/label';
import { markedSpans } from '../highlight/marked-spans';
import type { Mark } from '../highlight/painter';
import { anchor } from '../page/anchor';
import type { Article, PageBlock } from '../page/article';
import type { Steps } from '../page/turns';

/** Marks and the nodes whose change makes them wrong: their text nodes and the elements these stand in. */
export class PlacedMarks {
  private readonly marks = new Set<Mark>();
  private readonly byNode = new Map<Node, readonly Mark[]>();

  all(): Mark[] {
    return [...this.marks];
  }

  add({ element, pieces }: PageBlock, marks: readonly Mark[]): void {
    const nodes = new Set<Node>([element]);
    for (const { node } of pieces) nodes.add(node).add(node.parentNode ?? node);
    for (const node of nodes) this.byNode.set(node, [...(this.byNode.get(node) ?? []), ...marks]);
    for (const mark of marks) this.marks.add(mark);
  }

  /** Takes the marks away that a change of the node makes wrong; returns them. */
  drop(node: Node): readonly Mark[] {
    const wrong = this.byNode.get(node) ?? [];
    this.byNode.delete(node);
    for (const mark of wrong) this.marks.delete(mark);
    return wrong;
  }
}

const marksIn = (block: PageBlock, findings: readonly Finding[]): Mark[] =>
  findings.flatMap(markedSpans).flatMap(({ kind, start, end }) => {
    const range = anchor(block, { start, end });
    return range ? [{ kind, range: new StaticRange(range) }] : [];
  });

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
