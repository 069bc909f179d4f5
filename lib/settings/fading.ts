import { storage } from 'wxt/utils/storage';
import type { Fading } from '../highlight/sight';

/** What the reader wants to fade in every page, kept on this device. A later version adds a migration here. */
export const fadingItem = storage.defineItem<Fading>('local:fading', { version: 1, fallback: 'nothing' });
