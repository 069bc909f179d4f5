import { i18n } from '#i18n';
import type { Badge } from '../lib/messages/protocol';
import type { PageState } from '../lib/messages/state';
import { summaryOf } from './summary';
import * as texts from './texts';

/** What the toolbar's button says of a page; null where there is nothing to say. */
export function badgeOf(state: PageState): Badge | null {
  if (state.kind !== 'ready') return null;
  const { report, declared = null, isSelection = false } = state;
  const sentences = [
    isSelection && i18n.t('selection.only'),
    texts.summary(summaryOf(report)),
    declared && texts.declared(declared, report, isSelection),
  ];
  return { comments: report.sentences.opinion, declared, title: sentences.filter(Boolean).join('\n') };
}
