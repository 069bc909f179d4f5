import { captionReason } from './captions';
import { countClosing } from './closing';
import type { Kept } from './copy';
import { commonHolder, findFlow, isAbove, type Flow } from './flow';
import { blocksInGaps } from './gaps';
import { tooLittle } from './enough';
import { surplusLine } from './lines/surplus';
import type { Omissions } from './omissions';
import { isMarked, isProse } from './prose';
import type { Survey, TextBlock } from './survey';
import { isHeading } from './tags';
import { stride, type Steps } from './turns';

export interface Choice {
  /** In page order. */
  blocks: TextBlock[];
  /** The first paragraph of the running text's longest run. */
  start: TextBlock;
  /** Blocks, also others than the chosen, that describe a picture. */
  captions: ReadonlySet<TextBlock>;
}

/** Whether most of the block's text stands in text nodes that were kept. */
function isMostlyKept({ text, pieces }: TextBlock, isKept: Kept): boolean {
  let chars = 0;
  for (const { node, length } of pieces) if (isKept(node)) chars += length;
  return chars > text.length / 2;
}

/** Whether a short line, a remark or a heading belongs to the text at whose beginning or end it stands. */
function isAtEdge(
  block: TextBlock,
  { paragraphs, start }: Pick<Flow, 'paragraphs' | 'start'>,
  isCaption: boolean,
): boolean {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return false;
  if (block.index > last.index) return commonHolder(last, block) !== null;
  if (!isProse(block) && !isHeading(block.element) && isAbove(block.element)) return isCaption;
  if (block.index > first.index || block.element.parentElement === start.element.parentElement) return true;
  return (isHeading(block.element) || isCaption || isMarked(block)) && commonHolder(block, first) !== null;
}

/**
 * The article's blocks among all of the page, or null where nothing reads as running text.
 * @param left every block that is in no widget, by index; null stands for the others
 * @param isKept of text nodes that the library counts to the article, null where it was not asked
 * @param omissions is told of what is left out on the way
 */
export function* chooseBlocks(
  page: Survey,
  left: readonly (TextBlock | null)[],
  isKept: Kept | null,
  omissions: Omissions,
): Steps<Choice | null> {
  const isNews = (block: TextBlock): boolean => {
    const surplus = surplusLine(block, page);
    if (surplus) omissions.add(surplus, [block]);
    return surplus === null;
  };
  const candidates: TextBlock[] = [];
  const captions = new Set<TextBlock>();
  for (const [i, block] of left.entries()) {
    if (i % stride === 0) yield;
    if (block === null || (isKept && !isMostlyKept(block, isKept)) || !isNews(block)) continue;
    candidates.push(block);
    if (captionReason(block, page)) captions.add(block);
  }
  const isParagraph = (block: TextBlock): boolean => isProse(block) && !captions.has(block);

  yield;
  const flow = findFlow(candidates.filter(isParagraph));
  if (!flow) {
    omissions.add({ step: 'flow', reason: 'nothing on the page is running text' }, candidates);
    return null;
  }
  const textEnd = flow.paragraphs.length - countClosing(flow.paragraphs);
  const paragraphs = flow.paragraphs.slice(0, textEnd);
  const closing = { step: 'closing', reason: 'says who wrote the text and how to reach them' };
  omissions.add(closing, flow.paragraphs.slice(textEnd));
  const reason = tooLittle(paragraphs, left);
  if (reason) {
    omissions.add({ step: 'enough', reason }, candidates);
    return null;
  }
  for (const { blocks, chars } of flow.islands) {
    omissions.add({ step: 'flow', reason: `${chars} characters apart from the running text` }, blocks);
  }
  const isOfFlow = new Set(paragraphs);
  const chosen = new Set<TextBlock>();
  for (const block of candidates) {
    if (isOfFlow.has(block)) chosen.add(block);
    else if (isParagraph(block)) continue;
    else if (isAtEdge(block, { paragraphs, start: flow.start }, captions.has(block))) chosen.add(block);
    else omissions.add({ step: 'edge', reason: 'a short line outside the running text' }, [block]);
  }
  const judged = new Set(candidates);
  const isText = (block: TextBlock): boolean => judged.has(block) || (left[block.index] !== null && isNews(block));
  for (const block of blocksInGaps(paragraphs, page.blocks, isText)) {
    if (judged.has(block)) continue;
    chosen.add(block);
    if (captionReason(block, page)) captions.add(block);
  }
  return { blocks: [...chosen].toSorted((a, b) => a.index - b.index), start: flow.start, captions };
}
