import type { TextPiece } from './article';
import { fold, isBlank } from './folding';
import { countsOf, type Counts } from './counts';
import { isBlockLevel, isLink, isTextless } from './tags';
import { isTextRow } from './text-row';
import type { Steps } from './turns';
import { isHidden } from './visible';
import { walk } from './walk';

/** A block of text as it stands in the page, before anybody has asked whether it is news. */
export interface TextBlock {
  /** Among all blocks of the page. */
  index: number;
  /** The block-level element whose line it is. */
  element: Element;
  text: string;
  pieces: TextPiece[];
  /** Characters that stand in links. */
  linked: number;
}

/** What lies inside one element. */
export interface Extent extends Counts {
  /** Blocks `from` up to, not including, `to`. */
  from: number;
  to: number;
  chars: number;
  linked: number;
}

export interface Survey {
  blocks: TextBlock[];
  /** Of every visible element in the body, in document order. */
  extents: Map<Element, Extent>;
}

/** One walk over what is visible below `root`: its blocks of text, and what every element holds. */
export function* survey(root: Element): Steps<Survey> {
  const blocks: TextBlock[] = [];
  const extents = new Map<Element, Extent>();
  const totals = { chars: 0, linked: 0, controls: 0, fields: 0, headings: 0, titles: 0, images: 0, times: 0 };
  const containers: Element[] = [];
  const rows = new Set<Element>();
  let line: (Text | null)[] = [];
  let linked = 0;
  let openLinks = 0;
  let breaks = 0;

  const endLine = (): void => {
    const element = containers.at(-1);
    const { text, pieces } = fold(line);
    if (element && text) {
      blocks.push({ index: blocks.length, element, text, pieces, linked: Math.min(linked, text.length) });
      totals.chars += text.length;
      totals.linked += Math.min(linked, text.length);
    }
    line = [];
    linked = 0;
    breaks = 0;
  };
  const breakLine = (): void => {
    breaks++;
    if (breaks > 1) endLine();
    else line.push(null);
  };
  /** The cells of a row of figures stand in one line, whatever their element is. */
  const isCellInRow = (element: Element): boolean => element.parentElement !== null && rows.has(element.parentElement);
  const isOwnBlock = (element: Element): boolean => isBlockLevel(element) && !isCellInRow(element);

  yield* walk(root, {
    read(node) {
      line.push(node);
      if (isBlank(node.data)) return;
      breaks = 0;
      if (openLinks > 0) linked += node.data.trim().length;
    },
    enter(element) {
      if (element.localName === 'br') {
        breakLine();
        return false;
      }
      if (isHidden(element)) return false;
      for (const kind of countsOf(element)) totals[kind]++;
      if (isTextless(element)) return false;
      if (isTextRow(element)) rows.add(element);
      if (isOwnBlock(element)) {
        endLine();
        containers.push(element);
      } else if (isCellInRow(element)) {
        line.push(null);
      }
      if (isLink(element)) openLinks++;
      extents.set(element, { ...totals, from: blocks.length, to: blocks.length });
      return true;
    },
    leave(element) {
      if (isOwnBlock(element)) {
        endLine();
        containers.pop();
      }
      if (isLink(element)) openLinks--;
      const before = extents.get(element);
      if (before) extents.set(element, { ...since(before, totals), from: before.from, to: blocks.length });
    },
  });
  return { blocks, extents };
}

type Totals = Omit<Extent, 'from' | 'to'>;

const since = (before: Totals, now: Totals): Totals => ({
  chars: now.chars - before.chars,
  linked: now.linked - before.linked,
  controls: now.controls - before.controls,
  fields: now.fields - before.fields,
  headings: now.headings - before.headings,
  titles: now.titles - before.titles,
  images: now.images - before.images,
  times: now.times - before.times,
});
