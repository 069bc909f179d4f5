import { glance, type Glance } from '../page/glance';
import { watchNavigation } from '../page/navigation';

type Article = Extract<Glance, { kind: 'article' }>;

/** How long after a change the page is looked at again: soon at first, then seldom, however restless it is. */
const firstMs = 500;
const longestMs = 30_000;
/** A browser that is never idle looks so long after. */
const patienceMs = 1000;

/**
 * Looks whether the page is an article that Aside can read, and again where it has changed or gone to another address.
 * Nothing is looked at while nobody sees the page. Between two looks it costs the page one call.
 * @param enter told of an article; resolves to whether there is no more to look for
 * @returns how to stop
 */
export function keepLookout(window: Window, enter: (article: Article) => Promise<boolean>): () => void {
  const { document } = window;
  const stopping = new AbortController();
  const { signal } = stopping;
  let waitMs = firstMs;
  let timer = 0;
  let idle = 0;

  const changes = new MutationObserver(() => {
    changes.disconnect();
    lookSoon();
  });
  function cancel(): void {
    window.clearTimeout(timer);
    window.cancelIdleCallback(idle);
  }
  function stop(): void {
    stopping.abort();
    changes.disconnect();
    cancel();
  }
  async function look(): Promise<void> {
    if (document.hidden) return;
    const seen = glance(document);
    // An extension that is gone, or made anew, answers no more.
    const isDone = seen.kind === 'article' && (await enter(seen).catch(() => true));
    if (isDone) stop();
    if (signal.aborted) return;
    changes.observe(document, { subtree: true, childList: true });
  }
  function lookSoon(): void {
    cancel();
    timer = window.setTimeout(() => {
      idle = window.requestIdleCallback(() => void look(), { timeout: patienceMs });
    }, waitMs);
    waitMs = Math.min(waitMs * 2, longestMs);
  }
  function lookAnew(): void {
    waitMs = firstMs;
    lookSoon();
  }

  watchNavigation(window, { onMove: lookAnew, onReturn: lookAnew }, signal);
  document.addEventListener('visibilitychange', lookAnew, { signal });
  void look();
  return stop;
}
