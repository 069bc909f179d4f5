import { i18n } from '#i18n';
import type { Correction } from '../../lib/corrections/correction';
import type { Refusal } from '../../lib/corrections/transfer';
import { date, number } from './numbers';
import { why } from './why';

const { t } = i18n;

const refusals = {
  'not-ours': 'corrections.notOurs',
  newer: 'corrections.newer',
  'too-many': 'corrections.tooMany',
} as const satisfies Record<Refusal, string>;

export const place = ({ site, at }: Correction): string => `${site || t('corrections.ownFile')}, ${date(new Date(at))}`;

export const removeAllQuestion = (count: number): string =>
  t('corrections.removeAllQuestion', count, { count: number(count) });

export const imported = (count: number): string => t('corrections.imported', count, { count: number(count) });

export const refusal = (of: Refusal): string => t(refusals[of]);

/** By log-odds; null as for `why`. */
export function leaning(cue: string, by: number): string | null {
  const reason = why(cue);
  if (reason === null) return null;
  const little = Math.abs(by) < 0.5;
  if (by > 0) return t(little ? 'corrections.littleMore' : 'corrections.more', { why: reason });
  return t(little ? 'corrections.littleLess' : 'corrections.less', { why: reason });
}
