/** The page's own language tag, as written; null where it names none. */
export function languageTag(document: Document): string | null {
  const header = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const tags = [document.documentElement.getAttribute('lang'), document.body?.getAttribute('lang'), header];
  return tags.map((tag) => tag?.trim()).find(Boolean) ?? null;
}
