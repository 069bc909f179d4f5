import { expect, it, vi } from 'vitest';
import { watchNavigation } from '../../../lib/page/navigation';

/** A window at an address, and how its script goes to another. */
function windowAt(href: string) {
  const location = { href };
  const navigation = new EventTarget();
  const onMove = vi.fn();
  const window = Object.assign(new EventTarget(), { location, navigation }) as unknown as Window;
  watchNavigation(window, { onMove, onReturn: () => {} }, new AbortController().signal);
  const go = (next: string): void => {
    location.href = next;
    navigation.dispatchEvent(new Event('currententrychange'));
    window.dispatchEvent(new Event('popstate'));
  };
  return { go, onMove };
}

const story = 'https://tide.example/story?page=1';

it.each([story, `${story}#part-2`, `${story}#`])('is no move where the address stays the same: %s', (next) => {
  const { go, onMove } = windowAt(`${story}#part-1`);
  go(next);
  expect(onMove).not.toHaveBeenCalled();
});

it.each(['https://tide.example/other', 'https://tide.example/story?page=2', `${story}#/other`, `${story}#!other`])(
  'is a move to another address, and one back: %s',
  (next) => {
    const { go, onMove } = windowAt(story);
    go(next);
    expect(onMove).toHaveBeenCalledOnce();
    go(story);
    expect(onMove).toHaveBeenCalledTimes(2);
  },
);
