import { expect, it, vi } from 'vitest';
import { followItem } from '../../../lib/settings/follow-item';

/** A stored item whose value is read when the test says so. */
function slowItem(value: string) {
  let tell: ((value: string) => void) | undefined;
  const reading = new Promise<string>((resolve) => (tell = resolve));
  const watches: ((next: string, previous: string) => void)[] = [];
  return {
    item: {
      getValue: () => reading,
      watch(onChange: (next: string, previous: string) => void) {
        watches.push(onChange);
        return () => {};
      },
    },
    read: () => tell?.(value),
    change: (next: string) => watches.forEach((watch) => watch(next, value)),
  };
}

it('gives the value that was read, and later ones', async () => {
  const { item, read, change } = slowItem('amber');
  const onChange = vi.fn();
  const following = followItem(item, onChange);
  read();
  const current = await following;
  expect(current()).toBe('amber');
  change('plum');
  expect(current()).toBe('plum');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('plum', 'amber');
});

it('misses no change that comes while the value is read', async () => {
  const { item, read, change } = slowItem('amber');
  const onChange = vi.fn();
  const following = followItem(item, onChange);
  change('plum');
  read();
  expect((await following)()).toBe('plum');
  expect(onChange).not.toHaveBeenCalled();
});
