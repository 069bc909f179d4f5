import type { Selected } from '../text/selection';

declare global {
  /** What is to be read instead of the page; in the world of the extension's scripts, where no page can reach it. */
  var asideSelected: Selected | undefined;
}

/** Leaves it for the reader script that is about to come. Sent into the page by itself: it may use nothing around it. */
export function leaveSelected(selected: Selected): void {
  globalThis.asideSelected = selected;
}

/** What was left for this reader script, once; null where it is to read the page. */
export function takeSelected(): Selected | null {
  const selected = globalThis.asideSelected ?? null;
  globalThis.asideSelected = undefined;
  return selected;
}
