import { storage } from 'wxt/utils/storage';
import type { Correction } from './correction';

/** The reader's corrections, oldest first, kept on this device. A later version adds a migration here. */
export const correctionsItem = storage.defineItem<readonly Correction[]>('local:corrections', {
  version: 1,
  fallback: [],
});

/** The one way to change the list: two tabs at a time wait for each other. For the extension's own pages. */
export const changeCorrections = (change: (list: readonly Correction[]) => readonly Correction[]): Promise<void> =>
  navigator.locks.request('corrections', async () =>
    correctionsItem.setValue(change(await correctionsItem.getValue())),
  );
