import { ancestry } from './ancestry';
import type { Survey } from './survey';

/** What a page calls these says something of the whole article: of its section, its kind, who wrote it. */
const wholes = new Set(['article', 'main', 'body']);

/** Characters of a class or id that are looked at. */
const longestName = 300;

/** The class or id of an element that matches; null where neither does. */
export function ownName(element: Element, pattern: RegExp): string | null {
  if (!element.hasAttributes()) return null;
  const names = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? ''];
  return names.find((name) => name !== '' && pattern.test(name.slice(0, longestName))) ?? null;
}

/**
 * The first class or id that matches, on the element or on an ancestor of at most `limit` characters; null where none
 * does. What a page calls a large part of itself says nothing about one line in it.
 */
export function nameOf(element: Element, { extents }: Survey, limit: number, pattern: RegExp): string | null {
  for (const at of ancestry(element)) {
    if ((extents.get(at)?.chars ?? Infinity) > limit || wholes.has(at.localName)) return null;
    const name = ownName(at, pattern);
    if (name !== null) return name;
  }
  return null;
}

/** The first class of an element; empty where it has none. */
export const firstClass = (element: Element): string => {
  const name = element.getAttribute('class')?.trim();
  return name ? (name.split(/\s/u)[0] ?? '') : '';
};
