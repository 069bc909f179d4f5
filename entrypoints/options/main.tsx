import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { introduce } from '../../components/introduce';
import { Options } from '../../components/Options';
import { wear } from '../../lib/highlight/looks';
import { followItem } from '../../lib/settings/follow-item';
import { looksItem } from '../../lib/settings/looks';
import { sensitivityItem } from '../../lib/settings/sensitivity';
import { followCorrections } from './corrections';
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

async function main(root: Element): Promise<void> {
  introduce(document, i18n.t('options.title'));
  const commands = await browser.commands?.getAll();
  const keys = (commands ?? [])
    .filter(({ name }) => !name?.startsWith('_'))
    .map(({ description = '', shortcut = '' }) => ({ description, shortcut }));
  // There is nothing to draw before all of it has been read.
  let draw: (() => void) | null = null;
  const redraw = (): void => draw?.();
  const [corrections, looks, sensitivity, log, running] = await Promise.all([
    followCorrections(redraw),
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
        corrections={corrections()}
      />,
      root,
    );
  };
  draw();
}

const root = document.getElementById('root');
if (root) void main(root);
