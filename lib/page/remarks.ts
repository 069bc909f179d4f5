import { isRemarkTitle, markerOf } from '../text/marker';
import { ancestry } from './ancestry';
import type { Place } from './box';
import { lookOf } from './looks';
import { ownName } from './names';
import { isMarked } from './prose';
import type { TextBlock } from './survey';
import { isHeading } from './tags';

/** So many paragraphs beside a remark say how the running text is set. */
const mostCompared = 24;
/** Levels from a block up to its box at which a page may name it. */
const levels = 4;

const remarkName =
  /(?:^|[\s_-])(?:(?:editors?|editorial)[-_]?(?:comment(?:ary)?|remark|take)|our[-_]?(?:comment|take|view))(?=$|[\s_-])/i;

const opensRemark = (block: TextBlock): boolean => isMarked(block) && markerOf(block.text)?.kind === 'remark';

const isSiblingParagraph = ({ element }: TextBlock, beside: TextBlock): boolean =>
  !isHeading(element) && element !== beside.element && element.parentElement === beside.element.parentElement;

/**
 * Joins to a remark without a box the paragraphs after it that are set as it is, where the running text around them is
 * not: the remark's own element stands for the box of them all.
 * @param blocks of the article's body, in page order
 */
export function joinByLooks(blocks: readonly TextBlock[], places: Map<TextBlock, Place>): void {
  const isRunning = (block: TextBlock): boolean => places.get(block)?.box === null;
  blocks.forEach((remark, i) => {
    const next = blocks[i + 1];
    if (!next || !opensRemark(remark) || !isRunning(remark) || !isSiblingParagraph(next, remark)) return;
    const look = lookOf(remark);
    if (lookOf(next) !== look || isUsual(look, blocks, i)) return;
    const place = { box: remark.element, quoted: false };
    places.set(remark, place);
    for (let at = i + 1; at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || !isSiblingParagraph(block, remark) || !isRunning(block) || isMarked(block)) break;
      if (lookOf(block) !== look) break;
      places.set(block, place);
    }
  });
}

/** Whether half of the paragraphs around the remark, or more, look like this. */
function isUsual(look: string, blocks: readonly TextBlock[], at: number): boolean {
  const around = blocks.slice(Math.max(0, at - mostCompared / 2), at + 1 + mostCompared / 2);
  const beside = around.filter((block) => blocks[at] && isSiblingParagraph(block, blocks[at]));
  return beside.filter((block) => lookOf(block) === look).length * 2 >= beside.length;
}

/** The page names the block, or what it lies in inside of its box, as a remark of its editors. */
function isNamed({ element }: TextBlock, box: Element): boolean {
  for (const at of ancestry(element, levels)) {
    if (ownName(at, remarkName) !== null || isRemarkTitle(at.getAttribute('aria-label') ?? '')) return true;
    if (at === box) return false;
  }
  return false;
}

/**
 * The blocks in boxes that the page names as its editors' remarks. That a box is set as its remarks are says too little:
 * pages set reports so, too.
 * @param blocks of the article's body, in page order
 */
export function namedRemarks(blocks: readonly TextBlock[], places: ReadonlyMap<TextBlock, Place>): Set<TextBlock> {
  const isOfRemark = (block: TextBlock): boolean => {
    const box = places.get(block)?.box;
    return Boolean(box && isNamed(block, box));
  };
  return new Set(blocks.filter(isOfRemark));
}
