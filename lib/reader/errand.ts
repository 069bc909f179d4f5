import { createPace } from './pace';

export interface Errand {
  /** Has the work done soon: once, however often it is asked for meanwhile. */
  ask(): void;
  /** The reader has asked for something: what was done before counts no more. */
  forgive(): void;
  stop(): void;
}

/** A browser that is never idle still does the work so long after. */
const patienceMs = 1000;

/** Does work for a page in its idle moments, at a pace that it can bear, and never while nobody sees it. */
export function createErrand(window: Window, work: () => Promise<unknown>): Errand {
  const { document } = window;
  const now = () => window.performance.now();
  const pace = createPace(now);
  const stopping = new AbortController();
  let isAsked = false;
  let timer = 0;
  let idle = 0;

  async function run(): Promise<void> {
    if (document.hidden) return;
    isAsked = false;
    const start = now();
    await work();
    pace.spend(now() - start);
  }
  function wait(): void {
    cancel();
    if (!isAsked || document.hidden || stopping.signal.aborted) return;
    timer = window.setTimeout(() => {
      idle = window.requestIdleCallback(() => void run(), { timeout: patienceMs });
    }, pace.waitMs());
  }
  function cancel(): void {
    window.clearTimeout(timer);
    window.cancelIdleCallback(idle);
  }
  document.addEventListener('visibilitychange', wait, { signal: stopping.signal });

  return {
    ask() {
      if (isAsked) return;
      isAsked = true;
      wait();
    },
    forgive() {
      pace.forgive();
      wait();
    },
    stop() {
      stopping.abort();
      cancel();
    },
  };
}
