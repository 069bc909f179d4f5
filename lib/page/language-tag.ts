import { metaContents } from './meta';

/** The page's own language tag, as written; null where it names none. */
export function languageTag(document: Document): string | null {
  const [header] = metaContents(document, (name) => name === 'content-language');
  const tags = [document.documentElement.getAttribute('lang'), document.body?.getAttribute('lang'), header];
  return tags.map((tag) => tag?.trim()).find(Boolean) ?? null;
}
