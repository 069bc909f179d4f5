import { browser } from 'wxt/browser';
import { runningItem } from '../settings/running';
import { needs, withoutRefused, withWish, type Running, type Wish } from './choice';
import { registerGate, startInOpenTabs } from './gate';
import { wishItem } from './wish';

/** Setting, permissions and gate are changed by one hand at a time. */
const alone = (work: () => Promise<void>): Promise<void> => navigator.locks.request('running', work);

const isOpen = async (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

async function openAmong(patterns: readonly string[]): Promise<Set<string>> {
  const answers = await Promise.all(patterns.map(isOpen));
  return new Set(patterns.filter((_, i) => answers[i]));
}

/** What has become possible of a wish, and what is left of a choice whose pages the browser has closed. */
async function nextOf(running: Running): Promise<Running> {
  const wish = await wishItem.getValue();
  if (wish) {
    const wanted = withWish(running, wish);
    const patterns = needs(wanted);
    if ((await openAmong(patterns)).size === patterns.length) {
      await wishItem.setValue(null);
      return wanted;
    }
  }
  const open = await openAmong(needs(running));
  return withoutRefused(running, (pattern) => open.has(pattern));
}

/** The setting comes first: a permission that goes is then one that nothing needs any more. */
async function change(running: Running, next: Running): Promise<void> {
  await runningItem.setValue(next);
  const needed = needs(next);
  const origins = needs(running).filter((pattern) => !needed.includes(pattern));
  // One that the manifest itself asks for cannot go.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

async function follow(): Promise<void> {
  const running = await runningItem.getValue();
  const next = await nextOf(running);
  const isNew = JSON.stringify(next) !== JSON.stringify(running);
  if (isNew) await change(running, next);
  await registerGate(next);
  // A page may be loading for minutes, and longer: nothing waits for it.
  if (isNew) void startInOpenTabs(next);
}

/**
 * Brings the setting, the browser's permissions and the gate's registration in step, whichever of them was changed, and
 * from wherever the background was stopped.
 */
export const keepInStep = (): Promise<void> => alone(follow);

/** Takes up a wish, in place of the one before it, and has it come true as soon as the browser's permissions let it. */
export const takeUp = (wish: Wish | null): Promise<void> =>
  alone(async () => {
    await wishItem.setValue(wish);
    await follow();
  });
