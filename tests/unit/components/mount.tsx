import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  Element.prototype.scrollIntoView = vi.fn();
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

/** The one element that a selector finds. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelectorAll<E>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements for ${selector}`);
  return found[0];
}

export const press = (selector: string): Promise<void> => act(() => one(selector).click());
