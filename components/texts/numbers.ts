import { i18n } from '#i18n';
import type { Share } from '../shares';

const { t } = i18n;

export const number = (n: number): string => n.toLocaleString(t('language'));
export const date = (of: Date): string => of.toLocaleDateString(t('language'), { dateStyle: 'medium' });

/** Never rounds something to nothing, nor nearly all to all. */
export function percent({ exact, percent: whole }: Share): string {
  const written = (of: number) => (of / 100).toLocaleString(t('language'), { style: 'percent' });
  if (exact > 0 && whole === 0) return t('figures.under', { percent: written(1) });
  if (exact < 1 && whole === 100) return t('figures.over', { percent: written(99) });
  return written(whole);
}
