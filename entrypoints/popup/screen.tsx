import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { introduce } from '../../components/introduce';
import { Popup, type PopupProps } from '../../components/Popup';
import { wear } from '../../lib/highlight/looks';
import { readerOf } from '../../lib/messages/channel';
import { siteOfAddress } from '../../lib/running/site';
import { followTab, type FollowedTab } from '../../lib/screens/followed-tab';
import { fadingItem } from '../../lib/settings/fading';
import { followItem } from '../../lib/settings/follow-item';
import { looksItem } from '../../lib/settings/looks';
import { marksItem } from '../../lib/settings/marks';
import { sensitivityItem } from '../../lib/settings/sensitivity';
import { keep } from './keep';
import { followRunning, type RunningOf } from './running';

/** The tab a screen speaks of: the one in front, or the one its address names when it is opened as a page. */
export async function currentTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is open in this window.');
  return tab.id;
}

async function shortcutOf(command: string): Promise<string | null> {
  // Firefox for Android has no keyboard commands.
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === command)?.shortcut || null;
}

export interface Screen {
  /** Speaks of this tab from now on, and of no other. */
  follow(tabId: number): void;
}

/**
 * What popup and side panel have in common: the report on a tab, beside the reader's choices.
 * @param kind a popup opens because the reader asks for the page, and stands for a moment; a panel stays while they read
 */
export async function createScreen(
  root: Element,
  kind: 'popup' | 'panel',
  own: Pick<PopupProps, 'onOptions' | 'onPanel'>,
): Promise<Screen> {
  introduce(document, i18n.t('manifest.action'));
  let tab: { id: number; followed: FollowedTab } | null = null;
  let state: PopupProps['state'] = { kind: 'reading' };
  let place: string | null = null;
  /** Of the page in the tab; null where that has none, or the browser does not tell. */
  let host: string | null = null;
  const [shortcut, looks, marks, fading, sensitivity, running] = await Promise.all([
    shortcutOf('toggle-marks'),
    followItem(looksItem, draw),
    followItem(marksItem, draw),
    followItem(fadingItem, draw),
    followItem(sensitivityItem, draw),
    followRunning(onRunning),
  ]);

  function draw(): void {
    if (!tab) return;
    const { id, followed } = tab;
    const reader = readerOf(id);
    wear(document.documentElement, looks());
    render(
      <Popup
        key={id}
        {...own}
        state={state}
        place={kind === 'panel' ? place : null}
        marks={marks()}
        fading={fading()}
        sensitivity={sensitivity()}
        site={running.row(host)}
        shortcut={shortcut}
        onMarks={(next) => void marksItem.setValue(next)}
        onFading={(next) => void fadingItem.setValue(next)}
        onSensitivity={(next) => void sensitivityItem.setValue(next)}
        onReveal={(finding) => void reader.reveal(finding)}
        onHear={(voice, finding) => void reader.hear(voice, finding)}
        onKeep={async (form, manner) => {
          if (state.kind === 'ready') await keep(id, state, form, manner);
        }}
        onRetry={followed.retry}
        onWhole={() => void reader.readPage()}
      />,
      root,
    );
  }

  function show(next: PopupProps['state']): void {
    state = next.kind === 'not-asked' && kind === 'popup' ? { kind: 'unreadable' } : next;
    draw();
  }
  function onRunning(before: RunningOf['here']): void {
    if (!tab) return;
    const [was, is] = [before(host), running.here(host)];
    if (is === 'off') show({ kind: 'off-here' });
    else if (was === 'off') tab.followed.retry();
    else draw();
  }
  async function learnHost(id: number): Promise<void> {
    const { url } = await browser.tabs.get(id);
    if (tab?.id !== id) return;
    host = siteOfAddress(url);
    draw();
  }

  return {
    follow(id) {
      tab?.followed.stop();
      place = null;
      host = null;
      const followed = followTab(id, {
        onState(next) {
          show(next);
          void learnHost(id);
        },
        onPlace(next) {
          place = next;
          draw();
        },
      });
      tab = { id, followed };
      draw();
    },
  };
}
