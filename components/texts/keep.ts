import { i18n } from '#i18n';
import type { Form } from '../../lib/keep/forms';
import type { Names } from './choices';
import { why } from './why';

const { t } = i18n;

/** The words that decided and what they are a sign of; null as for `why`. */
export function reason(words: readonly string[], cue: string): string | null {
  const what = why(cue);
  return what && `${words.map((text) => t('keep.quoted', { text })).join(', ')}: ${what}`;
}

export const forms = (): Names<Form> => [
  ['text', t('keep.text')],
  ['markdown', t('keep.markdown')],
  ['json', t('keep.json')],
  ['picture', t('keep.picture')],
];

export const time = (of: Date): string => of.toLocaleString(t('language'), { dateStyle: 'long', timeStyle: 'short' });
