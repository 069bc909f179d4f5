import { isRemarkTitle } from '../text/marker';
import { childOf, commonHolder } from './flow';
import { endsInFullStop } from './full-stop';
import { hasWords, isMarked, isProse, linkShare } from './prose';
import type { TextBlock } from './survey';

/** How many blocks before the first and after the last paragraph are looked at for an editor's remark. */
const edge = 12;

/** The blocks between, grouped by the child of the holder they lie in: a box, a list, a widget. */
function groupsOf(blocks: readonly TextBlock[], holder: Element): TextBlock[][] {
  const groups = new Map<Element, TextBlock[]>();
  for (const block of blocks) {
    const child = childOf(holder, block.element);
    const group = groups.get(child);
    if (group) group.push(block);
    else groups.set(child, [block]);
  }
  return [...groups.values()];
}

const isTitleLink = (block: TextBlock): boolean => linkShare(block) > 0.75 && !endsInFullStop(block.text);

const isQuoted = ({ element }: TextBlock): boolean => element.closest('blockquote') !== null;

/**
 * A group that opens as an editor's remark is read whole but for its widgets; any other only where nothing in it speaks
 * of a widget: no title that is a link, nothing that is surplus elsewhere. Of an embedded post its short lines are read
 * too, of other groups prose alone.
 */
function readable(group: readonly TextBlock[], isText: (block: TextBlock) => boolean): readonly TextBlock[] {
  const text = group.filter(isText);
  const [title, ...below] = text;
  if (text.some(isMarked) || (title && isRemarkTitle(title.text) && below.some(isProse))) return text;
  if (text.filter(hasWords).length < group.filter(hasWords).length || group.some(isTitleLink)) return [];
  return text.every(isQuoted) ? text : text.filter(isProse);
}

/**
 * Blocks that the library threw away although they lie in the article: between two of its paragraphs, or, where they
 * open as an editor's remark, right before the first or after the last. The library drops what is called a comment, a
 * remark or a sidebar; the product exists for those.
 * @param paragraphs of the running text, in page order
 * @param blocks of the page, by index
 * @param isText whether a block is no widget and no surplus line
 */
export function blocksInGaps(
  paragraphs: readonly TextBlock[],
  blocks: readonly TextBlock[],
  isText: (block: TextBlock) => boolean,
): TextBlock[] {
  const found: TextBlock[] = [];
  paragraphs.forEach((before, i) => {
    const after = paragraphs[i + 1];
    const holder = after && after.index - before.index > 1 ? commonHolder(before, after) : null;
    if (!after || !holder) return;
    for (const group of groupsOf(blocks.slice(before.index + 1, after.index), holder))
      found.push(...readable(group, isText));
  });
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first) found.push(...remarksBeside(first, blocks.slice(Math.max(0, first.index - edge), first.index), isText));
  if (last) found.push(...remarksBeside(last, blocks.slice(last.index + 1, last.index + 1 + edge), isText));
  return found;
}

/** Editor's remarks among the blocks next to the text's first or last paragraph, each with the rest of its box. */
function remarksBeside(
  paragraph: TextBlock,
  blocks: readonly TextBlock[],
  isText: (block: TextBlock) => boolean,
): TextBlock[] {
  const near = blocks.filter((block) => isText(block) && commonHolder(paragraph, block));
  return near.filter(isMarked).flatMap((remark) => {
    const holder = commonHolder(paragraph, remark);
    const box = holder && childOf(holder, remark.element);
    return !box || box === holder ? [remark] : near.filter(({ element }) => box.contains(element));
  });
}
