import { i18n } from '#i18n';
import type { CorrectionsProps } from '../../components/CorrectionsSection';
import * as texts from '../../components/texts';
import { without, type Correction } from '../../lib/corrections/correction';
import { leaningsOf } from '../../lib/corrections/leanings';
import { changeCorrections, correctionsItem } from '../../lib/corrections/store';
import { exportText, importText, merged } from '../../lib/corrections/transfer';
import { forms } from '../../lib/keep/forms';
import { save } from '../../lib/keep/save';
import { followItem } from '../../lib/settings/follow-item';

/** What came of a file, in words, and the list that they speak of. */
interface News {
  text: string;
  list: readonly Correction[];
}

/** By the times alone: each word of the reader has its own, and a list that has changed has other times or fewer. */
const isSame = (a: readonly Correction[], b: readonly Correction[]): boolean =>
  a.length === b.length && a.every(({ at }, i) => at === b[i]?.at);

/** @param current the list, as it stands with each call */
async function takeIn(file: File, current: () => readonly Correction[]): Promise<News | null> {
  const text = await file.text().catch(() => null);
  if (text === null) return { text: i18n.t('corrections.unreadable'), list: current() };
  const theirs = importText(text);
  if (typeof theirs === 'string') return { text: texts.corrections.refusal(theirs), list: current() };
  let news: News | null = null;
  try {
    await changeCorrections((list) => {
      const both = merged(list, theirs);
      const isRefused = typeof both === 'string';
      news = isRefused
        ? { text: texts.corrections.refusal(both), list }
        : { text: texts.corrections.imported(both.length), list: both };
      return news.list;
    });
  } catch {
    return { text: i18n.t('corrections.notStored'), list: current() };
  }
  return news;
}

/** Follows the corrections: what their section shows, anew with every call; `draw` is called where that has changed. */
export async function followCorrections(draw: () => void): Promise<() => CorrectionsProps> {
  const corrections = await followItem(correctionsItem, draw);
  let news: News | null = null;
  const tell = (next: News | null): void => {
    news = next;
    draw();
  };
  return () => {
    const list = corrections();
    return {
      corrections: list,
      leanings: leaningsOf(list),
      news: news && isSame(news.list, list) ? news.text : '',
      onRemove: ({ site, text }) => void changeCorrections((all) => without(all, site, text)),
      onRemoveAll() {
        const goes = confirm(texts.corrections.removeAllQuestion(list.length));
        if (goes) void changeCorrections(() => []);
        return goes;
      },
      onExport: () => save(new Blob([exportText(list)], { type: forms.json.type }), 'aside-corrections.json'),
      onImport(file) {
        // The same news is said again only where it was gone.
        tell(null);
        void takeIn(file, corrections).then(tell);
      },
    };
  };
}
