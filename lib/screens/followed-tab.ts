import { browser } from 'wxt/browser';
import { answer, background, followReader, readerOf } from '../messages/channel';
import { failure, type PageState } from '../messages/state';

interface Follower {
  /** Told what there is to say of the tab's page, and again whenever that changes. */
  onState(state: PageState): void;
  /** Told which comment the reader has come to in the page; null where none is in view. */
  onPlace(finding: string | null): void;
}

/** A page that moves on ends the script in it once or twice; one that ends it so often in a row cannot be read. */
const mostSilent = 5;

export interface FollowedTab {
  /** Has the page read once more, after a failure. */
  retry(): void;
  stop(): void;
}

/**
 * Follows a tab through all pages that are opened in it, as far as the browser lets Aside look at them. Brings the reader
 * script in where it is missing.
 */
export function followTab(tabId: number, { onState, onPlace }: Follower): FollowedTab {
  let leave: (() => void) | null = null;
  /** Of the attempts to reach the page, the last one counts. */
  let attempt = 0;
  /** So many reader scripts in a row ended before they said anything. */
  let silent = 0;

  async function reach(): Promise<void> {
    const mine = ++attempt;
    const opened = await background.open(tabId).catch(failure);
    if (mine !== attempt) return;
    if (opened !== 'open') return onState(typeof opened === 'string' ? { kind: opened } : opened);
    follow();
  }
  function follow(): void {
    leave = followReader(
      tabId,
      (news) => {
        silent = 0;
        if ('state' in news) onState(news.state);
        else onPlace(news.place);
      },
      () => {
        leave = null;
        if (++silent > mostSilent) return onState(failure('The reader script ended before it said anything.'));
        onState({ kind: 'reading' });
        void reach();
      },
    );
  }
  const reachWhereLost = (): void => {
    if (!leave) void reach();
  };
  const onUpdated = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status === 'complete') reachWhereLost();
  };

  browser.tabs.onUpdated.addListener(onUpdated);
  const stopAnswering = answer('screen', {
    async arrived({ tab }) {
      if (tab?.id === tabId) reachWhereLost();
    },
  });
  onState({ kind: 'reading' });
  // At first of the tab itself: the background may have to be started.
  follow();
  return {
    retry() {
      silent = 0;
      onState({ kind: 'reading' });
      if (leave) void readerOf(tabId).retry();
      else void reach();
    },
    stop() {
      attempt++;
      browser.tabs.onUpdated.removeListener(onUpdated);
      stopAnswering();
      leave?.();
    },
  };
}
