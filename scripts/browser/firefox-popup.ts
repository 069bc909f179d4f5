import { setTimeout as wait } from 'node:timers/promises';
import { askFrame, type Frame } from './firefox-frame';
import type { InWindow, Json } from './firefox-window';

/** The open popup. It belongs to Firefox's own window, and no driver sees it as a page. */
export interface FirefoxPopup {
  /** Runs a function on the popup's window; it sees the DOM, and none of the page's script. */
  evaluate<A extends Json, R extends Json>(fn: (window: Window, arg: A) => R | Promise<R>, arg: A): Promise<R>;
  close(): Promise<void>;
}

/** While the popup opens, its page moves from one element and process to another, and a call may be lost. */
const popupFrame: Frame = { selector: 'browser.webextension-popup-browser', scheme: 'moz-extension' };

const isLoaded = ({ document, location }: Window): boolean =>
  location.protocol === 'moz-extension:' && document.readyState === 'complete';

/** Has the popup close; whether it is still there. */
function closePopup(): boolean {
  const popup = document.querySelector('browser.webextension-popup-browser');
  popup?.closest('panel')?.hidePopup();
  return popup !== null;
}

/**
 * The popup that is about to open, once its page has loaded.
 * @throws where none has opened after 30 seconds
 */
export async function openingPopup(inWindow: InWindow): Promise<FirefoxPopup> {
  const deadline = Date.now() + 30_000;
  while ((await askFrame(inWindow, popupFrame, isLoaded, null, 500))?.value !== true) {
    if (Date.now() > deadline) throw new Error('no popup opened');
    await wait(20);
  }
  return {
    async evaluate(fn, arg) {
      const answer = await askFrame(inWindow, popupFrame, fn, arg, 30_000);
      if (!answer) throw new Error('the popup is closed, or does not answer');
      return answer.value;
    },
    async close() {
      // It goes a moment later, and would be taken for the next one that opens.
      while (await inWindow(closePopup, null)) await wait(20);
    },
  };
}
