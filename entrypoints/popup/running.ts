import type { SiteProps } from '../../components/SiteRow';
import { entryFor, hereOf, type Here, type Running } from '../../lib/running/choice';
import { makeWish } from '../../lib/running/wish';
import { followItem } from '../../lib/settings/follow-item';
import { runningItem } from '../../lib/settings/running';

/** Where Aside runs, as far as a screen shows it for one site; a host that is null has none. */
export interface RunningOf {
  here(host: string | null): Here;
  row(host: string | null): SiteProps | null;
}

const hereIn =
  (running: Running) =>
  (host: string | null): Here =>
    host === null ? 'press' : hereOf(running, host);

/** @param onChange told whenever that has changed, with what it was before */
export async function followRunning(onChange: (before: RunningOf['here']) => void): Promise<RunningOf> {
  let isRefused = false;
  const running = await followItem(runningItem, (_, previous) => onChange(hereIn(previous)));
  async function choose(site: string, next: Here): Promise<void> {
    isRefused = !(await makeWish(running(), { site, here: next }));
    onChange(hereIn(running()));
  }
  return {
    here: (host) => hereIn(running())(host),
    row(host) {
      if (host === null) return null;
      const site = entryFor(running(), host);
      const onHere = (next: Here) => void choose(site, next);
      return { site, here: hereOf(running(), host), everywhere: running().when === 'news', isRefused, onHere };
    },
  };
}
