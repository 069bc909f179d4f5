import { i18n } from '#i18n';
import type { PageVoice } from '../../lib/classify/voices';
import { lineStart } from '../page-words';
import { number, percent } from './numbers';

const { t } = i18n;

export function name({ kind, name: own }: PageVoice): string {
  if (kind === 'writer' || kind === 'editors') return t(`voices.${kind}`);
  return own === null ? t('voices.unnamed') : lineStart(own);
}

export function figure({ kind, quotations }: PageVoice): string {
  if (kind === 'writer' || kind === 'editors') return t('voices.ownWords');
  return quotations === 0 ? t('voices.noQuotes') : t('voices.quotes', quotations, { count: number(quotations) });
}

/** @param exact the voice's part of all words of the page, 0 to 1 */
export const words = (count: number, exact: number): string =>
  `${t('figures.words', count, { count: number(count) })} · ${percent({ exact, percent: Math.round(exact * 100) })}`;

export const step = (at: number, of: number): string => t('voices.step', { step: number(at + 1), all: number(of) });

export const all = (count: number): string => t('voices.all', { count: number(count) });
