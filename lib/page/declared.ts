import type { Declared } from '../text/declared';
import { foldersOf } from './declared/address';
import { kindOfType, markedTypes, schemaOf } from './declared/schema';
import { kindOfHeadline, kindOfLine, kindOfName } from './declared/words';
import { metaContents } from './meta';

/** Publishers name the section in many ways, all of which end alike: `article:section`, `parsely-section`. */
const sectionNames = /(?:section|category|genre|article[.:_-]type)$/i;

function sectionsOf(document: Document): string[] {
  const items = document.querySelectorAll('[itemprop="articleSection"],[itemprop="genre"]');
  const named = metaContents(document, (name) => sectionNames.test(name));
  return named.concat(Array.from(items, (item) => item.getAttribute('content') ?? item.textContent ?? ''));
}

function firstOf(
  by: Declared['by'],
  found: readonly string[],
  kindOf: (text: string) => Declared['kind'] | null,
): Declared | null {
  for (const text of found) {
    const kind = kindOf(text);
    if (kind) return { kind, by, text: text.trim() };
  }
  return null;
}

/**
 * What the publisher says the page is, by the first sign that says so; null where none does.
 * @param lines around the headline, in page order
 */
export function declaredKind(document: Document, lines: readonly string[], headline = ''): Declared | null {
  const schema = schemaOf(document);
  return (
    firstOf('schema', [...schema.types, ...markedTypes(document)], kindOfType) ??
    firstOf('section', [...sectionsOf(document), ...schema.sections], kindOfName) ??
    firstOf('label', lines, kindOfLine) ??
    firstOf('label', [headline], kindOfHeadline) ??
    firstOf('address', foldersOf(document), kindOfName)
  );
}
