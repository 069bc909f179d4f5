import { storage } from 'wxt/utils/storage';
import type { Entry } from './entry';

/** The log as it is kept on this device. */
export interface ReadingLog {
  /** Hashed with each address, so that nobody can look a hash up. Made with the first entry, gone with the last. */
  salt: string;
  /** Oldest first. */
  entries: readonly Entry[];
}

/** Whether the reader wants a log. */
export const loggingItem = storage.defineItem<boolean>('local:logging', { version: 1, fallback: false });

/** A later version adds a migration here. */
export const logItem = storage.defineItem<ReadingLog | null>('local:log', { version: 1, fallback: null });

/** The one way to change the log: two pages at a time wait for each other. For the extension's own pages. */
export const changeLog = (change: (log: ReadingLog) => ReadingLog | Promise<ReadingLog>): Promise<void> =>
  navigator.locks.request('log', async () => {
    const log = await change((await logItem.getValue()) ?? { salt: crypto.randomUUID(), entries: [] });
    await logItem.setValue(log.entries.length > 0 ? log : null);
  });
