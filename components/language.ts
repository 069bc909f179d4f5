/** Tags of ISO 639 that name no single language. */
const nameless = new Set(['und', 'mul', 'mis', 'zxx']);

/**
 * English name of the language of a page's `lang`, as written there; null where it names none,
 * and for English: a page in another language that calls itself English tells nothing.
 */
export function languageName(lang: string | null): string | null {
  try {
    const { language } = new Intl.Locale((lang ?? '').trim().replaceAll('_', '-'));
    if (language === 'en' || nameless.has(language)) return null;
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) ?? null;
  } catch {
    return null;
  }
}
