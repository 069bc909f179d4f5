import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { introduce } from '../../components/introduce';
import { Options } from '../../components/Options';
import { texts } from '../../components/texts';
import { without } from '../../lib/corrections/correction';
import { leaningsOf } from '../../lib/corrections/leanings';
import { changeCorrections, correctionsItem } from '../../lib/corrections/store';
import { exportText, importText, merged } from '../../lib/corrections/transfer';
import { wear } from '../../lib/highlight/looks';
import { forms } from '../../lib/keep/forms';
import { save } from '../../lib/keep/save';
import { followItem } from '../../lib/settings/follow-item';
import { looksItem } from '../../lib/settings/looks';
import { sensitivityItem } from '../../lib/settings/sensitivity';
import { followLog } from './log';
import { followRunning } from './running';
import './style.css';

/** The browser's own page for the keys of extensions: Firefox opens it when asked, Chromium has an address for it. */
function openKeysPage(): void {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** @returns what came of it, in words */
async function takeIn(file: File): Promise<string> {
  const theirs = importText(await file.text());
  if (typeof theirs === 'string') return texts.corrections.refusal(theirs);
  let news = '';
  await changeCorrections((mine) => {
    const both = merged(mine, theirs);
    news = typeof both === 'string' ? texts.corrections.refusal(both) : texts.corrections.imported(both.length);
    return typeof both === 'string' ? mine : both;
  });
  return news;
}

async function main(root: Element): Promise<void> {
  introduce(document, i18n.t('options.title'));
  const commands = await browser.commands?.getAll();
  const keys = (commands ?? [])
    .filter(({ name }) => !name?.startsWith('_'))
    .map(({ description = '', shortcut = '' }) => ({ description, shortcut }));
  let news = '';
  // There is nothing to draw before all of it has been read.
  let draw: (() => void) | null = null;
  const redraw = (): void => draw?.();
  const [corrections, looks, sensitivity, log, running] = await Promise.all([
    followItem(correctionsItem, redraw),
    followItem(looksItem, redraw),
    followItem(sensitivityItem, redraw),
    followLog(redraw),
    followRunning(redraw),
  ]);
  draw = () => {
    wear(document.documentElement, looks());
    render(
      <Options
        running={running()}
        sensitivity={{ sensitivity: sensitivity(), onSensitivity: (next) => void sensitivityItem.setValue(next) }}
        looks={{ looks: looks(), onLooks: (next) => void looksItem.setValue(next) }}
        log={log()}
        keys={{ keys, onChange: openKeysPage }}
        corrections={{
          corrections: corrections(),
          leanings: leaningsOf(corrections()),
          news,
          onRemove: ({ site, text }) => void changeCorrections((list) => without(list, site, text)),
          onRemoveAll() {
            const goes = confirm(texts.corrections.removeAllQuestion(corrections().length));
            if (goes) void changeCorrections(() => []);
            return goes;
          },
          onExport: () =>
            save(new Blob([exportText(corrections())], { type: forms.json.type }), 'aside-corrections.json'),
          onImport: async (file) => {
            news = await takeIn(file);
            redraw();
          },
        }}
      />,
      root,
    );
  };
  draw();
}

const root = document.getElementById('root');
if (root) void main(root);
