import { ancestry } from './ancestry';
import type { Survey } from './survey';

/** What a page calls these says something of the whole article: of its section, its kind, who wrote it. */
const wholes = new Set(['article', 'main', 'body']);

/**
 * The first class or id that matches, on the element or on an ancestor of at most `limit` characters; null where none
 * does. What a page calls a large part of itself says nothing about one line in it.
 */
export function nameOf(element: Element, { extents }: Survey, limit: number, pattern: RegExp): string | null {
  for (const at of ancestry(element)) {
    if ((extents.get(at)?.chars ?? Infinity) > limit || wholes.has(at.localName)) return null;
    if (!at.hasAttributes()) continue;
    for (const name of [at.getAttribute('class'), at.getAttribute('id')])
      if (name && pattern.test(name.slice(0, 300))) return name;
  }
  return null;
}

/** The first class of an element; empty where it has none. */
export const firstClass = (element: Element): string => {
  const name = element.getAttribute('class')?.trim();
  return name ? (name.split(/\s/u)[0] ?? '') : '';
};
