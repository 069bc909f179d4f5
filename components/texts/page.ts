import { i18n } from '#i18n';
import type { PageReport } from '../../lib/classify/report';
import type { Declared } from '../../lib/text/declared';
import { languageName } from '../language';
import type { Summary } from '../summary';
import { number } from './numbers';

const { t } = i18n;

function comments({ editors, writer }: Summary): string {
  if (writer === 0) return t('summary.byEditors', editors, { count: number(editors) });
  if (editors === 0) return t('summary.byWriter', writer, { count: number(writer) });
  return t('summary.byBoth', { count: number(editors + writer), editors: number(editors), writer: number(writer) });
}

export function summary(of: Summary): string {
  if (of.editors + of.writer > 0) return t(`summary.${of.lead}`, { comments: comments(of) });
  if (of.lead === 'empty') return t('summary.noText');
  return t(of.lead === 'quotes' ? 'summary.quotesNoComment' : 'summary.noComment');
}

/** A report reads as opinion where more of its words comment than report; a selection of it cannot show that. */
export function declared(kind: Declared['kind'], { words }: PageReport, isSelection = false): string {
  const readsAsOpinion = !isSelection && words.opinion > words.fact;
  return t(kind === 'report' && readsAsOpinion ? 'declared.reportAsOpinion' : `declared.${kind}`);
}

export function pageLanguage(lang: string | null, isSelection = false): string {
  const language = languageName(lang, t('language'));
  if (isSelection) return t('state.selectionLanguage', { language: language ?? t('state.unknownLanguage') });
  return language === null ? t('state.anotherLanguage') : t('state.language', { language });
}
