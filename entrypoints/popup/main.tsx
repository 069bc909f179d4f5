import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { introduce } from '../../components/introduce';
import { Popup } from '../../components/Popup';
import type { SiteProps } from '../../components/SiteRow';
import { wear } from '../../lib/highlight/looks';
import { background, readerOf } from '../../lib/messages/channel';
import { failure, type PageState } from '../../lib/messages/state';
import { entryFor, hereOf, type Here } from '../../lib/running/choice';
import { siteOfAddress } from '../../lib/running/site';
import { makeWish } from '../../lib/running/wish';
import { fadingItem } from '../../lib/settings/fading';
import { looksItem } from '../../lib/settings/looks';
import { marksItem } from '../../lib/settings/marks';
import { runningItem } from '../../lib/settings/running';
import { sensitivityItem } from '../../lib/settings/sensitivity';
import { keep } from './keep';
import './style.css';

/** The tab the popup speaks of: the one in front, or the one its address names when it is opened as a page. */
async function currentTab(): Promise<number> {
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

/** Firefox leaves a popup open beside the page it has opened. */
async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function main(root: Element): Promise<void> {
  introduce(document, i18n.t('manifest.action'));
  const tabId = await currentTab();
  const reader = readerOf(tabId);
  // Asked at once and of the tab itself: the background may have to be started first.
  const known = reader.state().catch(() => null);
  const [looks, shortcut, { url }, chosen] = await Promise.all([
    looksItem.getValue(),
    shortcutOf('toggle-marks'),
    browser.tabs.get(tabId),
    Promise.all([marksItem.getValue(), fadingItem.getValue(), sensitivityItem.getValue(), runningItem.getValue()]),
  ]);
  wear(document.documentElement, looks);
  let [marks, fading, sensitivity, running] = chosen;
  let state: PageState = { kind: 'reading' };
  const host = siteOfAddress(url);
  let isRefused = false;

  const here = (): Here => (host === null ? 'press' : hereOf(running, host));

  async function choose(site: string, next: Here): Promise<void> {
    isRefused = !(await makeWish(running, { site, here: next }));
    draw();
  }

  function siteRow(): SiteProps | null {
    if (host === null) return null;
    const site = entryFor(running, host);
    const onHere = (next: Here) => void choose(site, next);
    return { site, here: here(), everywhere: running.when === 'news', isRefused, onHere };
  }

  const draw = () =>
    render(
      <Popup
        state={state}
        marks={marks}
        fading={fading}
        sensitivity={sensitivity}
        site={siteRow()}
        shortcut={shortcut}
        onMarks={(next) => void marksItem.setValue(next)}
        onFading={(next) => void fadingItem.setValue(next)}
        onSensitivity={(next) => void sensitivityItem.setValue(next)}
        onOptions={() => void openOptions()}
        onReveal={(id) => void reader.reveal(id)}
        onHear={(voice, finding) => void reader.hear(voice, finding)}
        onKeep={async (form, manner) => {
          if (state.kind === 'ready') await keep(tabId, state, form, manner);
        }}
        onRetry={() => {
          show({ kind: 'reading' });
          void follow(reader.retry);
        }}
      />,
      root,
    );

  function show(next: PageState): void {
    state = next;
    draw();
  }

  async function follow(ask: () => Promise<PageState>): Promise<void> {
    show(await ask().catch(failure));
  }

  marksItem.watch((next) => {
    marks = next;
    draw();
  });
  fadingItem.watch((next) => {
    fading = next;
    draw();
  });
  sensitivityItem.watch((next) => {
    sensitivity = next;
    // The reader may hear of it later than this popup: it is not asked what it has, but told to read anew.
    void follow(reader.retry);
  });
  const open = async (): Promise<PageState> => {
    const opening = await background.open(tabId);
    return opening === 'open' ? reader.state() : { kind: opening };
  };
  runningItem.watch((next) => {
    const before = here();
    running = next;
    if (here() === 'off') show({ kind: 'off-here' });
    else if (before === 'off') void follow(open);
    else draw();
  });

  draw();
  const read = await known;
  if (!read) return follow(open);
  show(read);
  // No voice is chosen in a popup that opens; an earlier one may have left its choice marked.
  await reader.hear(null, null);
  await follow(reader.look);
}

const root = document.getElementById('root');
if (root) void main(root);
