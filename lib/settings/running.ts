import { storage } from 'wxt/utils/storage';
import type { Running } from '../running/choice';

/** Where Aside runs, kept on this device. A later version adds a migration here. */
export const runningItem = storage.defineItem<Running>('local:running', {
  version: 1,
  fallback: { when: 'press', chosen: [], off: [] },
});
