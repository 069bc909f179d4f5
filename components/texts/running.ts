import { i18n } from '#i18n';
import type { Here, When } from '../../lib/running/choice';
import type { Refusal } from '../../lib/running/site';
import type { Names } from './choices';

const { t } = i18n;

export const whens = (): Names<When> => [
  ['press', t('running.press')],
  ['chosen', t('running.chosen')],
  ['news', t('running.news')],
];

/** @param everywhere Aside runs by itself on all sites that are not switched off */
export const heres = (everywhere: boolean): Names<Here> => [
  ['itself', t('running.itself')],
  ...(everywhere ? [] : [['press', t('running.atPress')] as const]),
  ['off', t('running.never')],
];

const refusals = {
  empty: 'running.siteEmpty',
  'not-a-site': 'running.siteUnclear',
  'not-web': 'running.siteNotWeb',
  'no-domain': 'running.siteNoDomain',
} as const satisfies Record<Refusal, string>;

export const siteRefusal = (of: Refusal): string => t(refusals[of]);
