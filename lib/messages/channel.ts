import { browser, type Browser } from 'wxt/browser';
import { callsOf, type Calls, type Message, type Receiver } from './calls';
import type { News, ReaderCalls } from './protocol';

type Sender = Browser.runtime.MessageSender;
type Call = (...args: never[]) => Promise<unknown>;

/** How a receiver answers its calls: with the arguments of the call and who asks. */
export type Handlers<C> = {
  [K in keyof C]: C[K] extends Call ? (...args: [...Parameters<C[K]>, Sender]) => ReturnType<C[K]> : never;
};

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'to' in value && 'call' in value && 'args' in value;

export const background = callsOf('background', (message) => browser.runtime.sendMessage(message));

/** The screens that are open, if any: where none is, nobody answers. */
export const screens = callsOf('screen', (message) => browser.runtime.sendMessage(message));

/** The reader script of a tab; its calls reject where the tab has none. */
export const readerOf = (tabId: number): ReaderCalls =>
  callsOf('reader', (message) => browser.tabs.sendMessage(tabId, message));

/** Answers the calls of one receiver and lets messages for others pass; returns how to stop. */
export function answer<R extends Receiver>(receiver: R, handlers: Handlers<Calls[R]>): () => void {
  const byName = new Map<string, unknown>(Object.entries(handlers));
  const listener = (message: unknown, sender: Sender): unknown => {
    const handler = isMessage(message) && message.to === receiver ? byName.get(message.call) : undefined;
    return typeof handler === 'function' ? handler(...(message as Message).args, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

const followName = 'aside-follow';

/**
 * Follows the reader script of a tab; returns how to stop.
 * @param onEnd told when it has gone with its page, or was never there
 */
export function followReader(tabId: number, onNews: (news: News) => void, onEnd: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: followName });
  // What is said here is said by a script of ours.
  port.onMessage.addListener((news) => onNews(news as News));
  port.onDisconnect.addListener(onEnd);
  return () => port.disconnect();
}

export interface Followers {
  any(): boolean;
  tell(news: News): void;
  stop(): void;
}

/** Lets screens follow this reader script. @param onCome told of each that comes, with how to tell it alone */
export function gatherFollowers(onCome: (tell: (news: News) => void) => void): Followers {
  const ports = new Set<Browser.runtime.Port>();
  /** Those that have heard how things stand: before that, they would hear the same twice. */
  const told = new Set<Browser.runtime.Port>();
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== followName) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      told.delete(port);
    });
    onCome((news) => {
      if (!ports.has(port)) return;
      told.add(port);
      port.postMessage(news);
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    any: () => ports.size > 0,
    tell(news) {
      for (const port of told) port.postMessage(news);
    },
    stop() {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of ports) port.disconnect();
      ports.clear();
      told.clear();
    },
  };
}
