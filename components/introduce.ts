import { i18n } from '#i18n';

/** Gives a screen of ours its title, and says in what language its words are. */
export function introduce(document: Document, title: string): void {
  document.title = title;
  document.documentElement.lang = i18n.t('language');
}
