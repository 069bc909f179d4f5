import { ancestry } from './ancestry';
import { charsOf } from './prose';
import type { TextBlock } from './survey';
import { isHeading } from './tags';

/** How far above their paragraphs the elements stand that make several paragraphs one text. */
const reach = 4;
/** A run after the main one that holds less of the text than this is another text: a card, a biography, a footer. */
const leastShare = 0.15;

/** What HTML puts between a table and its rows is no level of its own. */
const tableGroups = new Set(['tbody', 'thead', 'tfoot']);

/** The element and those close above it. */
function nearby(element: Element): Element[] {
  const near: Element[] = [];
  for (const at of ancestry(element, reach + 2)) {
    if (!tableGroups.has(at.localName) && near.push(at) > reach) break;
  }
  return near;
}

/** The innermost element that holds both blocks, where it is close enough to both for them to be one text. */
export function commonHolder(a: TextBlock, b: TextBlock): Element | null {
  const above = nearby(b.element);
  return nearby(a.element).find((element) => above.includes(element)) ?? null;
}

/** The child of `holder` in which the element lies, or the holder itself where it holds the text directly. */
export function childOf(holder: Element, element: Element): Element {
  let at = element;
  while (at !== holder && at.parentElement && at.parentElement !== holder) at = at.parentElement;
  return at;
}

export interface Run {
  blocks: TextBlock[];
  chars: number;
  /** The elements close around any of its blocks. */
  holders: Set<Element>;
}

/** Cuts paragraphs, in page order, into runs: one joins the run where it shares a nearby element with any of it. */
function runsOf(paragraphs: readonly TextBlock[]): Run[] {
  const runs: Run[] = [];
  let parent: Element | null = null;
  for (const block of paragraphs) {
    const run = runs.at(-1);
    // Siblings have all in common but themselves.
    const isSibling = parent !== null && parent === block.element.parentElement;
    const above = isSibling ? [block.element] : nearby(block.element);
    parent = block.element.parentElement;
    if (run && (isSibling || above.some((element) => run.holders.has(element)))) {
      run.blocks.push(block);
      for (const element of above) run.holders.add(element);
    } else {
      runs.push({ blocks: [block], chars: 0, holders: new Set(above) });
    }
  }
  for (const run of runs) run.chars = charsOf(run.blocks);
  return runs;
}

/** Headings and what stands in the header of the article. */
export const isAbove = (element: Element): boolean =>
  isHeading(element) ||
  [...ancestry(element)].some(({ localName }) => localName === 'header' || localName === 'hgroup');

export interface Flow {
  /** Paragraphs of the running text, in page order. */
  paragraphs: TextBlock[];
  /** The first paragraph of its longest run, below the headline and the lead. */
  start: TextBlock;
  /** Runs that belong to other texts. */
  islands: Run[];
}

/**
 * Tells the running text from other texts that were kept beside it. The longest run is the article; what stands before
 * it may be its lead; what follows must be long for it, or stand between runs that share its elements.
 */
export function findFlow(paragraphs: readonly TextBlock[]): Flow | null {
  const runs = runsOf(paragraphs);
  const main = runs.reduce<Run | null>((best, run) => (best && best.chars >= run.chars ? best : run), null);
  const start = main?.blocks.find(({ element }) => !isAbove(element)) ?? main?.blocks[0];
  if (!main || !start) return null;
  const isOfMain = (run: Run): boolean => [...run.holders].some((element) => main.holders.has(element));
  const lastOfMain = runs.findLastIndex(isOfMain);
  const belongs = (run: Run, index: number): boolean => index <= lastOfMain || run.chars > main.chars * leastShare;
  return {
    paragraphs: runs.filter(belongs).flatMap((run) => run.blocks),
    start,
    islands: runs.filter((run, index) => !belongs(run, index)),
  };
}
