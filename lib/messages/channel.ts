import { browser, type Browser } from 'wxt/browser';
import { callsOf, type Calls, type Message, type Receiver } from './calls';
import type { ReaderCalls } from './protocol';

type Sender = Browser.runtime.MessageSender;
type Call = (...args: never[]) => Promise<unknown>;

/** How a receiver answers its calls: with the arguments of the call and who asks. */
export type Handlers<C> = {
  [K in keyof C]: C[K] extends Call ? (...args: [...Parameters<C[K]>, Sender]) => ReturnType<C[K]> : never;
};

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'to' in value && 'call' in value && 'args' in value;

export const background = callsOf('background', (message) => browser.runtime.sendMessage(message));

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
