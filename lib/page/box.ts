import { isRemarkTitle, markerOf } from '../text/marker';
import { ancestry, childElements } from './ancestry';
import { firstClass } from './names';
import type { Survey, TextBlock } from './survey';
import { isHeading } from './tags';

/** How a block stands among the others of the article. */
export interface Place {
  /**
   * The box it lies in; null in the running text. Of boxes in each other it is the outermost, but an editor's insert is a
   * box of its own wherever it stands.
   */
  box: Element | null;
  /** Lies in a block quotation. */
  quoted: boolean;
}

/** Elements that HTML itself sets apart from the running text. */
const apartTags = new Set(['aside', 'blockquote', 'details', 'table', 'fieldset']);
/** A container with more of the article than this is a part of the article and no box in it. */
const largestShare = 0.4;
/** Beside a single other container, only one with less than this is a box: the others are halves of a text. */
const smallShare = 0.15;
/** Characters of a line that may stand above the remark in its box: "Note", "Our comment". */
const longestTitle = 40;
const ownText = '#text';

interface Kind {
  name: string;
  members: number;
  chars: number;
}

/** Elements are alike where tag and first class are; paragraphs are alike whatever their class. */
const kindOf = (element: Element): string =>
  element.localName === 'p' ? 'p' : `${element.localName}.${firstClass(element)}`;

/**
 * Finds the boxes among an article's blocks: asides, block quotations, containers unlike the paragraphs they stand
 * between, paragraphs cut up by line breaks.
 * @param blocks of the article, in page order
 */
export function placesOf(blocks: readonly TextBlock[], { extents, blocks: all }: Survey): Map<TextBlock, Place> {
  const chosen = new Set(blocks);
  const charsBefore = [0];
  const countBefore = [0];
  for (const block of all) {
    charsBefore.push((charsBefore.at(-1) ?? 0) + (chosen.has(block) ? block.text.length : 0));
    countBefore.push((countBefore.at(-1) ?? 0) + (chosen.has(block) ? 1 : 0));
  }
  const within = (sums: readonly number[], element: Element): number => {
    const extent = extents.get(element);
    return extent ? (sums[extent.to] ?? 0) - (sums[extent.from] ?? 0) : 0;
  };
  const total = charsBefore.at(-1) ?? 0;
  const ownLines = new Map<Element, number>();
  for (const { element, text } of blocks) ownLines.set(element, (ownLines.get(element) ?? 0) + text.length);

  const runningKinds = new Map<Element, Kind>();
  /** The kind of children that carries the text of a container; `ownText` where its own lines do. */
  const runningKind = (parent: Element): Kind => {
    const known = runningKinds.get(parent);
    if (known) return known;
    const kinds = new Map<string, Kind>([[ownText, { name: ownText, members: 2, chars: ownLines.get(parent) ?? 0 }]]);
    for (const child of childElements(parent)) {
      const chars = within(charsBefore, child);
      if (chars === 0 || isHeading(child)) continue;
      const name = kindOf(child);
      const kind = kinds.get(name) ?? { name, members: 0, chars: 0 };
      kinds.set(name, { name, members: kind.members + 1, chars: kind.chars + chars });
    }
    const running = [...kinds.values()].reduce((most, kind) => (kind.chars > most.chars ? kind : most));
    runningKinds.set(parent, running);
    return running;
  };
  const remarks = new Map<Element, boolean>();
  /** Whether the element opens with an editor's insert, be it below a title of its own. */
  const opensAsRemark = (element: Element): boolean => {
    let opens = remarks.get(element);
    if (opens === undefined) {
      const { from, to } = extents.get(element) ?? { from: 0, to: 0 };
      const isOpening = ({ text }: TextBlock): boolean => text.length > longestTitle || markerOf(text) !== null;
      const title = all[from]?.text ?? '';
      const first = all.slice(isRemarkTitle(title) ? from + 1 : from, to).find(isOpening);
      const opening = isRemarkTitle(title) ? `${title}: ${first?.text}` : first?.text;
      opens = opening !== undefined && markerOf(opening)?.kind === 'remark';
      remarks.set(element, opens);
    }
    return opens;
  };

  const isApart = (element: Element): boolean => {
    if (apartTags.has(element.localName)) return true;
    if (isHeading(element) || !element.parentElement) return false;
    if (element.localName === 'p') return within(countBefore, element) > 1;
    const running = runningKind(element.parentElement);
    const isRunning = running.name === kindOf(element);
    if (running.members > 1) return !isRunning;
    return within(charsBefore, element) <= total * smallShare && (!isRunning || opensAsRemark(element));
  };

  const places = new Map<TextBlock, Place>();
  for (const block of blocks) {
    let box: Element | null = null;
    let quoted = false;
    for (const at of ancestry(block.element)) {
      if (within(charsBefore, at) > total * largestShare) break;
      if (isApart(at) && (box === null || !opensAsRemark(box) || opensAsRemark(at))) box = at;
      if (at.localName === 'blockquote') quoted = true;
    }
    places.set(block, { box, quoted });
  }
  return places;
}

/** Numbers boxes from 0 in the order they are asked for; null stays null. */
export function boxNumbers(): (box: Element | null) => number | null {
  const numbers = new Map<Element, number>();
  return (box) => {
    if (!box) return null;
    const number = numbers.get(box) ?? numbers.size;
    numbers.set(box, number);
    return number;
  };
}
