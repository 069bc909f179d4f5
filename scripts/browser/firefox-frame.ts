import type { InWindow, Json } from './firefox-window';

type Answer = { value: string } | { error: string };

/** The element in Firefox's window that shows a page, which runs in another process. */
interface FrameElement extends Element {
  currentURI: { scheme: string } | null;
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'browser.webextension-popup-browser': FrameElement;
    'browser[primary=true]': FrameElement;
    '#webext-panels-browser': FrameElement;
    '#sidebar': Element & { contentDocument: Document | null };
    panel: Element & { hidePopup(): void };
  }
}

/** Calls a function where the page runs, and sends back what comes of it under a name of its own. */
const frameScript = (name: string, fn: unknown, arg: Json): string => {
  const call = `(${String(fn)})(content, ${JSON.stringify(arg)})`;
  const script = `(async () => ({ value: JSON.stringify(await ${call}) }))()
    .catch((error) => ({ error: String(error) }))
    .then((answer) => sendAsyncMessage(${JSON.stringify(name)}, answer));`;
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
};

let asked = 0;

/** A page that Firefox's window shows: the element that shows it, and the scheme of its address. */
export interface Frame {
  selector: 'browser.webextension-popup-browser' | 'browser[primary=true]' | '#webext-panels-browser';
  scheme: string;
  /** The page stands in Firefox's sidebar, which is a document of its own. */
  isInSidebar?: boolean;
}

/**
 * Runs a function, or the source of one, on a page's window, with the rights of the browser; it sees the DOM, and none of the page's script.
 * @returns null where there is no such page, or it has not answered within `patience` milliseconds
 */
export async function askFrame<A extends Json, R extends Json>(
  inWindow: InWindow,
  frame: Frame,
  fn: ((window: Window, arg: A) => R | Promise<R>) | string,
  arg: A,
  patience: number,
): Promise<{ value: R } | null> {
  const name = `frame-answer-${asked++}`;
  const answer = await inWindow(
    (_, message) => {
      const holder = message.isInSidebar ? document.querySelector('#sidebar')?.contentDocument : document;
      const frames = Array.from(holder?.querySelectorAll(message.selector) ?? []);
      const manager = frames.find(({ currentURI }) => currentURI?.scheme === message.scheme)?.messageManager;
      if (!manager) return null;
      return new Promise<Answer | null>((resolve) => {
        setTimeout(resolve, message.patience, null);
        manager.addMessageListener(message.name, ({ data }) => resolve(data));
        manager.loadFrameScript(message.script, false);
      });
    },
    { ...frame, name, script: frameScript(name, fn, arg), patience },
  );
  if (answer === null) return null;
  if ('error' in answer) throw new Error(answer.error);
  return { value: JSON.parse(answer.value) };
}
