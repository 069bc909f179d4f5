import { storage } from 'wxt/utils/storage';
import type { Looks } from '../highlight/looks';

export const defaultLooks: Looks = { shape: 'fill', palette: 'amber' };

/** The reader's choice, kept on this device. A later version adds a migration here. */
export const looksItem = storage.defineItem<Looks>('local:looks', { version: 1, fallback: defaultLooks });
