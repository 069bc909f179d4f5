import { setTimeout as wait } from 'node:timers/promises';
import type { InWindow, Json } from './firefox-window';

/** The open popup. It belongs to Firefox's own window, and no driver sees it as a page. */
export interface FirefoxPopup {
  /** Runs a function on the popup's window; it sees the DOM, and none of the page's script. */
  evaluate<A extends Json, R extends Json>(fn: (window: Window, arg: A) => R | Promise<R>, arg: A): Promise<R>;
  close(): Promise<void>;
}

type Answer = { value: string } | { error: string };

/** The element in Firefox's window that shows a popup's page, which runs in another process. */
interface PopupElement extends Element {
  currentURI: { scheme: string } | null;
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'browser.webextension-popup-browser': PopupElement;
    panel: Element & { hidePopup(): void };
  }
}

/** Calls a function where the popup's page runs, and sends back what comes of it under a name of its own. */
const frameScript = (name: string, fn: unknown, arg: Json): string => {
  const call = `(${String(fn)})(content, ${JSON.stringify(arg)})`;
  const script = `(async () => ({ value: JSON.stringify(await ${call}) }))()
    .catch((error) => ({ error: String(error) }))
    .then((answer) => sendAsyncMessage(${JSON.stringify(name)}, answer));`;
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
};

let asked = 0;

/**
 * One call. While the popup opens, its page moves from one element and process to another, and a call may be lost.
 * @returns null where no popup is open, or none has answered within `patience` milliseconds
 */
async function ask<A extends Json, R extends Json>(
  inWindow: InWindow,
  fn: (window: Window, arg: A) => R | Promise<R>,
  arg: A,
  patience: number,
): Promise<{ value: R } | null> {
  const name = `popup-answer-${asked++}`;
  const answer = await inWindow(
    (_, message) => {
      const popups = Array.from(document.querySelectorAll('browser.webextension-popup-browser'));
      const manager = popups.find(({ currentURI }) => currentURI?.scheme === 'moz-extension')?.messageManager;
      if (!manager) return null;
      return new Promise<Answer | null>((resolve) => {
        setTimeout(resolve, message.patience, null);
        manager.addMessageListener(message.name, ({ data }) => resolve(data));
        manager.loadFrameScript(message.script, false);
      });
    },
    { name, script: frameScript(name, fn, arg), patience },
  );
  if (answer === null) return null;
  if ('error' in answer) throw new Error(answer.error);
  return { value: JSON.parse(answer.value) };
}

const isLoaded = ({ document, location }: Window): boolean =>
  location.protocol === 'moz-extension:' && document.readyState === 'complete';

/**
 * The popup that is about to open, once its page has loaded.
 * @throws where none has opened after 30 seconds
 */
export async function openingPopup(inWindow: InWindow): Promise<FirefoxPopup> {
  const deadline = Date.now() + 30_000;
  while ((await ask(inWindow, isLoaded, null, 500))?.value !== true) {
    if (Date.now() > deadline) throw new Error('no popup opened');
    await wait(20);
  }
  return {
    async evaluate(fn, arg) {
      const answer = await ask(inWindow, fn, arg, 30_000);
      if (!answer) throw new Error('the popup is closed, or does not answer');
      return answer.value;
    },
    async close() {
      await inWindow(() => {
        document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
        return null;
      }, null);
    },
  };
}
