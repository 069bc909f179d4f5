import type { Finding } from '../classify/label';
import { markedSpans } from '../highlight/marked-spans';
import type { Mark } from '../highlight/painter';
import { anchor } from '../page/anchor';
import type { Article, PageBlock } from '../page/article';

function marksIn(block: PageBlock, finding: Finding): Mark[] {
  return markedSpans(finding).flatMap(({ kind, start, end }) => {
    const range = anchor(block, { start, end });
    return range ? [{ kind, range: new StaticRange(range) }] : [];
  });
}

/** An article's marks, by every node whose change makes them wrong: its text nodes and the elements they stand in. */
export function marksOf({ blocks }: Article, findings: readonly Finding[]): Map<Node, Mark[]> {
  const byNode = new Map<Node, Mark[]>();
  for (const finding of findings) {
    const block = blocks[finding.block];
    if (!block) continue;
    const marks = marksIn(block, finding);
    const nodes = new Set<Node>([block.element]);
    for (const { node } of block.pieces) nodes.add(node).add(node.parentNode ?? node);
    for (const node of nodes) {
      const known = byNode.get(node);
      if (known) known.push(...marks);
      else byNode.set(node, [...marks]);
    }
  }
  return byNode;
}
