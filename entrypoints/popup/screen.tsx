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
import { marksItem } from '../../lib/settings/marks';
import { sensitivityItem } from '../../lib/settings/sensitivity';
import { followChoices, type Choices } from './choices';
import { keep } from './keep';
import type { RunningOf } from './running';

/** The tab a screen speaks of: the one in front, or the one its address names when it is opened as a page. */
export async function currentTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is open in this window.');
  return tab.id;
}

/** The comments out of sight come so soon also to a screen that is never idle, or not in sight itself. */
const patienceMs = 500;

/** What each of the screens does in its own way; a panel is opened in the window of the tab. */
interface Own {
  onOptions(): void;
  onPanel?(windowId: number): void;
}

export interface Screen {
  /** Speaks of this tab from now on, and of no other. */
  follow(tabId: number): void;
}

/**
 * What popup and side panel have in common: the report on a tab, beside the reader's choices.
 * @param kind a popup opens because the reader asks for the page, and stands for a moment; a panel stays while they read
 */
export function createScreen(root: Element, kind: 'popup' | 'panel', { onOptions, onPanel }: Own): Screen {
  introduce(document, i18n.t('manifest.action'));
  let tab: { id: number; followed: FollowedTab } | null = null;
  let state: PopupProps['state'] = { kind: 'reading' };
  let place: string | null = null;
  /** Of the page in the tab; null where that has none, or the browser does not tell. */
  let host: string | null = null;
  let windowId: number | undefined;
  let waiting = 0;
  /** Nothing is drawn before they are read. Meanwhile the page is asked: neither waits for the other. */
  let choices: Choices | null = null;
  void learnChoices();

  async function learnChoices(): Promise<void> {
    choices = await followChoices(draw, onRunning);
    draw();
  }
  function draw(): void {
    if (!tab || !choices) return;
    const { id, followed } = tab;
    const { shortcut, looks, marks, fading, sensitivity, running } = choices;
    const openPanel = onPanel && windowId !== undefined && onPanel.bind(null, windowId);
    const reader = readerOf(id);
    wear(document.documentElement, looks());
    render(
      <Popup
        key={id}
        {...(openPanel && { onPanel: openPanel })}
        state={state}
        place={kind === 'panel' ? place : null}
        marks={marks()}
        fading={fading()}
        sensitivity={sensitivity()}
        site={running.row(host)}
        shortcut={shortcut}
        onOptions={onOptions}
        onMarks={(next) => void marksItem.setValue(next)}
        onFading={(next) => void fadingItem.setValue(next)}
        onSensitivity={(next) => void sensitivityItem.setValue(next)}
        onReveal={(finding) => void reader.reveal(finding)}
        onHear={(voice, finding) => void reader.hear(voice, finding)}
        onKeep={(form, manner) => keep(id, form, manner)}
        onRetry={followed.retry}
        onWhole={() => void reader.readPage()}
      />,
      root,
    );
    if (!state.isOpening) return;
    cancelIdleCallback(waiting);
    waiting = requestIdleCallback(() => void learnRest(id), { timeout: patienceMs });
  }
  /** The comments that were out of sight when the first were painted. */
  async function learnRest(id: number): Promise<void> {
    // A page that has gone meanwhile is told of by the followed tab.
    const gist = await readerOf(id)
      .gist()
      .catch(() => null);
    if (gist && tab?.id === id && state.isOpening) show(gist);
  }

  function show(next: PopupProps['state']): void {
    state = next.kind === 'not-asked' && kind === 'popup' ? { kind: 'unreadable' } : next;
    draw();
  }
  function onRunning(before: RunningOf['here']): void {
    if (!tab || !choices) return;
    const [was, is] = [before(host), choices.running.here(host)];
    if (is === 'off') show({ kind: 'off-here' });
    else if (was === 'off') tab.followed.retry();
    else draw();
  }
  async function learnTab(id: number): Promise<void> {
    const known = await browser.tabs.get(id);
    const site = siteOfAddress(known.url);
    if (tab?.id !== id || (site === host && known.windowId === windowId)) return;
    host = site;
    windowId = known.windowId;
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
          void learnTab(id);
        },
        onPlace(next) {
          if (next === place) return;
          place = next;
          draw();
        },
      });
      tab = { id, followed };
      draw();
    },
  };
}
