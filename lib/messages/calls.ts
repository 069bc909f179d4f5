import type { BackgroundCalls, ReaderCalls, ScreenCalls } from './protocol';

/** The calls of each receiver. */
export type Calls = { background: BackgroundCalls; reader: ReaderCalls; screen: ScreenCalls };
export type Receiver = keyof Calls;

/** A call on its way to another part of the extension. */
export interface Message {
  to: Receiver;
  call: string;
  args: unknown[];
}

/** The calls of a receiver as functions that send a message and resolve to its answer, or reject with its error. */
export function callsOf<R extends Receiver>(to: R, send: (message: Message) => Promise<unknown>): Calls[R] {
  return new Proxy({} as Calls[R], {
    get:
      (_, call) =>
      (...args: unknown[]) =>
        send({ to, call: String(call), args }),
  });
}
