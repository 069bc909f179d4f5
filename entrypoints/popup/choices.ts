import { browser } from 'wxt/browser';
import { fadingItem } from '../../lib/settings/fading';
import { followItem } from '../../lib/settings/follow-item';
import { looksItem } from '../../lib/settings/looks';
import { marksItem } from '../../lib/settings/marks';
import { sensitivityItem } from '../../lib/settings/sensitivity';
import { followRunning, type RunningOf } from './running';

async function shortcutOf(command: string): Promise<string | null> {
  // Firefox for Android has no keyboard commands.
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === command)?.shortcut || null;
}

/** All that the reader has chosen of what a screen shows, read at once and followed from then on. */
export async function followChoices(onChange: () => void, onRunning: (before: RunningOf['here']) => void) {
  const [shortcut, looks, marks, fading, sensitivity, running] = await Promise.all([
    shortcutOf('toggle-marks'),
    followItem(looksItem, onChange),
    followItem(marksItem, onChange),
    followItem(fadingItem, onChange),
    followItem(sensitivityItem, onChange),
    followRunning(onRunning),
  ]);
  return { shortcut, looks, marks, fading, sensitivity, running };
}

export type Choices = Awaited<ReturnType<typeof followChoices>>;
