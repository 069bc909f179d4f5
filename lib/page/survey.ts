import type { TextPiece } from './article';
import { fold, isBlank } from './folding';
import { countsOf, type Counts } from './counts';
import { isBlockLevel, isLink, isTextless } from './tags';
import { isTextRow } from './text-row';
import type { Steps } from './turns';
import { isHidden } from './visible';
import { walk, type Route } from './walk';

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
  /** Whether it opens as an editor's insert or notice; null until somebody asks. */
  isMarked: boolean | null;
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
  route: Route;
}

/** An element that the walk is in. */
interface Open {
  /** What lay before it; once it is left, what lies inside it. */
  extent: Extent;
  isOwnBlock: boolean;
  isLink: boolean;
}

/** One walk over what is visible below `root`: its blocks of text, and what every element holds. */
export function* survey(root: Element): Steps<Survey> {
  const blocks: TextBlock[] = [];
  const extents = new Map<Element, Extent>();
  const totals = { chars: 0, linked: 0, controls: 0, fields: 0, headings: 0, titles: 0, images: 0, times: 0 };
  const open: Open[] = [];
  const containers: Element[] = [];
  const rows = new Set<Element>();
  let line: (Text | null)[] = [];
  let hasWords = false;
  let linked = 0;
  let openLinks = 0;
  let breaks = 0;

  const endLine = (): void => {
    const element = containers.at(-1);
    if (element && hasWords) {
      const { text, pieces } = fold(line);
      const linkedHere = Math.min(linked, text.length);
      blocks.push({ index: blocks.length, element, text, pieces, linked: linkedHere, isMarked: null });
      totals.chars += text.length;
      totals.linked += linkedHere;
    }
    line = [];
    hasWords = false;
    linked = 0;
    breaks = 0;
  };
  const breakLine = (): void => {
    breaks++;
    if (breaks > 1) endLine();
    else line.push(null);
  };
  /** The cells of a row of figures stand in one line, whatever their element is. */
  const isCellInRow = (element: Element): boolean =>
    rows.size > 0 && element.parentElement !== null && rows.has(element.parentElement);

  const route = yield* walk(root, {
    read(node) {
      line.push(node);
      if (isBlank(node.data)) return;
      hasWords = true;
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
      const isCell = isCellInRow(element);
      const isOwnBlock = !isCell && isBlockLevel(element);
      if (isOwnBlock) {
        endLine();
        containers.push(element);
      } else if (isCell) {
        line.push(null);
      }
      const extent = { ...totals, from: blocks.length, to: blocks.length };
      extents.set(element, extent);
      const entered = { extent, isOwnBlock, isLink: isLink(element) };
      if (entered.isLink) openLinks++;
      open.push(entered);
      return true;
    },
    leave() {
      const left = open.pop();
      if (!left) return;
      if (left.isOwnBlock) {
        endLine();
        containers.pop();
      }
      if (left.isLink) openLinks--;
      finish(left.extent, totals, blocks.length);
    },
  });
  return { blocks, extents, route };
}

type Totals = Omit<Extent, 'from' | 'to'>;

/** Makes of what lay before an element what lies inside it. */
function finish(extent: Extent, now: Totals, to: number): void {
  extent.to = to;
  extent.chars = now.chars - extent.chars;
  extent.linked = now.linked - extent.linked;
  extent.controls = now.controls - extent.controls;
  extent.fields = now.fields - extent.fields;
  extent.headings = now.headings - extent.headings;
  extent.titles = now.titles - extent.titles;
  extent.images = now.images - extent.images;
  extent.times = now.times - extent.times;
}
