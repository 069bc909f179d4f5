import { childElements } from '../ancestry';
import { firstClass } from '../names';
import type { Extent, Survey } from '../survey';

/** An element that may be a widget. */
export interface Candidate {
  element: Element;
  extent: Extent;
  /** The largest group of children with text that are alike in tag and first class. */
  items: readonly Item[];
  page: Survey;
}

export interface Item {
  element: Element;
  extent: Extent;
}

/** Says why an element is a widget of the page and no news text; null where it may be text. */
export type WidgetTest = (candidate: Candidate) => string | null;

const signature = (element: Element): string => `${element.localName}.${firstClass(element)}`;

/** The largest group of children with text that are alike in tag and first class. */
export function alikeChildren(parent: Element, { extents }: Survey): Item[] {
  const groups = new Map<string, Item[]>();
  let largest: Item[] = [];
  for (const element of childElements(parent)) {
    const extent = extents.get(element);
    if (!extent?.chars) continue;
    const name = signature(element);
    const group = groups.get(name) ?? [];
    group.push({ element, extent });
    groups.set(name, group);
    if (group.length > largest.length) largest = group;
  }
  return largest;
}
