import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';

let root: HTMLElement;
/** What waits for the browser to be idle. */
let waiting: Map<number, () => void>;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  Element.prototype.scrollIntoView = vi.fn();
  waiting = new Map();
  window.requestIdleCallback = (work) => {
    const id = waiting.size + 1;
    waiting.set(id, () => work({ didTimeout: false, timeRemaining: () => 1 }));
    return id;
  };
  window.cancelIdleCallback = (id) => void waiting.delete(id);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

/** Renders into the test's own root; called again it updates what is there. */
export async function mount(view: ComponentChild): Promise<HTMLElement> {
  await act(() => render(view, root));
  return root;
}

/** The browser is idle for once. */
export const idle = (): Promise<void> =>
  act(() => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const work of all) work();
  });

/** The one element that a selector finds. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelectorAll<E>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements for ${selector}`);
  return found[0];
}

export const press = (selector: string): Promise<void> => act(() => one(selector).click());
