import type { Finding } from '../classify/label';
import { markedSpans } from '../highlight/marked-spans';
import type { Mark } from '../highlight/painter';
import { anchor } from '../page/anchor';
import type { Article, PageBlock } from '../page/article';

/** Marks that stand in the page. */
export interface PlacedMarks {
  all: Mark[];
  /** By every node whose change makes them wrong: their text nodes and the elements these stand in. */
  byNode: Map<Node, readonly Mark[]>;
}

export const noMarks = (): PlacedMarks => ({ all: [], byNode: new Map() });

const marksIn = (block: PageBlock, findings: readonly Finding[]): Mark[] =>
  findings.flatMap(markedSpans).flatMap(({ kind, start, end }) => {
    const range = anchor(block, { start, end });
    return range ? [{ kind, range: new StaticRange(range) }] : [];
  });

function byBlock(findings: readonly Finding[]): Map<number, Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.block);
    if (group) group.push(finding);
    else groups.set(finding.block, [finding]);
  }
  return groups;
}

export function marksOf({ blocks }: Article, findings: readonly Finding[]): PlacedMarks {
  const placed = noMarks();
  for (const [index, found] of byBlock(findings)) {
    const block = blocks[index];
    if (!block) continue;
    const marks = marksIn(block, found);
    placed.all.push(...marks);
    const nodes = new Set<Node>([block.element]);
    for (const { node } of block.pieces) nodes.add(node).add(node.parentNode ?? node);
    for (const node of nodes) placed.byNode.set(node, [...(placed.byNode.get(node) ?? []), ...marks]);
  }
  return placed;
}
