/** The language of the texts that Aside reads, and so of all it shows of them. */
export const languageRead = 'en';

/** Tags of ISO 639 that name no single language. */
const nameless = new Set(['und', 'mul', 'mis', 'zxx']);

/**
 * Name of the language of a page's `lang`, as written there; null where it names none,
 * and for English: a page in another language that calls itself English tells nothing.
 * @param inLanguage BCP 47 tag of the language that the name is wanted in
 */
export function languageName(lang: string | null, inLanguage: string): string | null {
  try {
    const { language } = new Intl.Locale((lang ?? '').trim().replaceAll('_', '-'));
    if (language === languageRead || nameless.has(language)) return null;
    return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(language) ?? null;
  } catch {
    return null;
  }
}
