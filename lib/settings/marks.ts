import { storage } from 'wxt/utils/storage';
import type { Label } from '../classify/label';

/** Which marks the reader wants to see. */
export interface MarkSettings {
  /** All marks at once; a class shows where both this and its own switch are on. */
  visible: boolean;
  classes: Record<Label, boolean>;
}

export const defaultMarks: MarkSettings = { visible: true, classes: { fact: false, quote: true, opinion: true } };

/** The reader's choice, kept on this device. A later version adds a migration here. */
export const marksItem = storage.defineItem<MarkSettings>('local:marks', { version: 1, fallback: defaultMarks });
