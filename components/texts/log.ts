import { i18n } from '#i18n';
import type { Range } from '../../lib/log/sites';
import type { Names } from './choices';
import { number, percent } from './numbers';

const { t } = i18n;

export const ranges = (): Names<Range> => [
  ['week', t('log.week')],
  ['month', t('log.month')],
  ['all', t('log.all')],
];

export const amount = (words: number, pages: number): string =>
  t('log.amount', {
    words: t('figures.words', words, { count: number(words) }),
    pages: t('log.pages', pages, { count: number(pages) }),
  });

export const share = percent;

export const more = (sites: number): string => t('log.more', { count: number(sites) });
