import { storage } from 'wxt/utils/storage';
import type { Sensitivity } from '../classify/sensitivity';

/** How sure Aside must be before it marks a comment, kept on this device. A later version adds a migration here. */
export const sensitivityItem = storage.defineItem<Sensitivity>('local:sensitivity', {
  version: 1,
  fallback: 'balanced',
});
