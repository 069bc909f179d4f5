import { isAbove } from './flow';
import { metaContents } from './meta';
import type { Survey, TextBlock } from './survey';
import { isHeading } from './tags';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of two texts is the same words, 0 to 1 (Dice coefficient). */
function likeness(a: string, b: string): number {
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** What the page says its title is: with the site's name cut off where a separator sets it apart. */
function titlesOf(document: Document): string[] {
  const [meta = ''] = metaContents(document, (name) => name === 'og:title' || name === 'twitter:title');
  const wholes = [document.title, meta];
  const parts = wholes.flatMap((title) => title.split(/\s[|–—·»:-]\s|:\s/u));
  return wholes.concat(parts).filter((title) => wordsOf(title).length > 2);
}

/**
 * The article's headline: the heading before the text that says what the page's title says; without such a heading,
 * the nearest one of the first level.
 * @param before index of the first paragraph of the text
 */
export function findHeadline({ blocks }: Survey, document: Document, before: number): TextBlock | null {
  const titles = titlesOf(document);
  const headings = blocks.slice(0, before + 1).filter(({ element }) => /^h[12]$/u.test(element.localName));
  let best: TextBlock | null = null;
  let most = 0.55;
  for (const heading of headings) {
    const like = Math.max(0, ...titles.map((title) => likeness(heading.text, title)));
    if (like >= most) [best, most] = [heading, like];
  }
  return best ?? headings.findLast(({ element }) => element.localName === 'h1') ?? null;
}

/** Headings and leads that stand above the text, apart from its paragraphs. */
export function isAboveText({ index, element }: TextBlock, start: TextBlock): boolean {
  if (index >= start.index) return false;
  if (element.localName === 'h1' || !isHeading(element)) return isAbove(element);
  return element.parentElement !== start.element.parentElement;
}
