import { i18n } from '#i18n';
import type { Finding, Label } from '../../lib/classify/label';
import { apart } from '../page-words';
import type { Speaker } from '../speakers';
import type { Sureness } from '../sureness';

const { t } = i18n;

/** Whose voice a sentence is; the name is set apart. */
export function voice({ label, insert }: Finding, speakers: readonly Speaker[]): string {
  if (insert) return t('card.byEditors');
  if (label === 'opinion') return t('card.byWriter');
  if (label === 'fact') return t('card.fact');
  const [first, ...others] = speakers;
  return first?.name && others.length === 0 ? t('card.speaks', { name: apart(first.name) }) : t('card.someoneSpeaks');
}

/** How the text names a speaker, its words set apart; null where the title has said it all. */
export function speaker(label: Label, { name, mention }: Speaker): string | null {
  if (label === 'quote') return mention === null ? null : t('card.mention', { mention: apart(mention) });
  if (name === null) return t('card.quotesUnnamed', { mention: apart(mention) });
  if (mention === null) return t('card.quotes', { name: apart(name) });
  return t('card.quotesMention', { name: apart(name), mention: apart(mention) });
}

export const sureness = (of: Sureness): string => t(`card.${of}Sure`);
