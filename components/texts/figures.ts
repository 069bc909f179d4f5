import { i18n } from '#i18n';
import type { Label } from '../../lib/classify/label';
import type { Share } from '../shares';
import { number, percent } from './numbers';

const { t } = i18n;

/** Words quoted inside a report count as quoted, also where no sentence is a quotation as a whole. */
const fullSentences = (count: number, share: Share): string =>
  count === 0 && share.exact > 0
    ? t('figures.noFullSentence')
    : t('figures.sentences', count, { count: number(count) });

export const figures = (sentences: number, share: Share): string =>
  t('figures.ofClass', { sentences: fullSentences(sentences, share), share: percent(share) });

export const wordShares = ({ fact, quote, opinion }: Record<Label, Share>): string =>
  t('figures.bar', { fact: percent(fact), quote: percent(quote), opinion: percent(opinion) });
