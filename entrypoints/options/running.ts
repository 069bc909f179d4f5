import type { RunningProps } from '../../components/RunningSection';
import type { Here, Wish } from '../../lib/running/choice';
import { siteTyped } from '../../lib/running/site';
import { makeWish } from '../../lib/running/wish';
import { followItem } from '../../lib/settings/follow-item';
import { runningItem } from '../../lib/settings/running';

/** Follows where Aside runs: what its section shows, anew with every call; `draw` is called where that has changed. */
export async function followRunning(draw: () => void): Promise<() => RunningProps> {
  let isRefused = false;
  const running = await followItem(runningItem, () => {
    isRefused = false;
    draw();
  });
  const make = (wish: Wish): Promise<boolean> => makeWish(running(), wish);
  // Nothing is awaited before the wish is made: the browser takes it for the reader's own only then.
  const add = (here: Here) => async (typed: string) => {
    const named = siteTyped(typed);
    if ('refusal' in named) return named.refusal;
    return (await make({ site: named.site, here })) ? null : 'refused';
  };
  return () => ({
    ...running(),
    isRefused,
    async onWhen(when) {
      isRefused = !(await make({ when }));
      draw();
    },
    onChoose: add('itself'),
    onSwitchOff: add('off'),
    onForget: (forget) => void make({ forget }),
  });
}
