import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { scrollBoxes } from '../../../lib/highlight/opening';

it('finds the box that scrolls around the host of a shadow root', () => {
  const { window } = new JSDOM('<section style="overflow-y: auto"><div></div></section>');
  const box = window.document.querySelector('section')!;
  // jsdom lays nothing out.
  Object.defineProperty(box, 'scrollHeight', { value: 1 });
  const root = window.document.querySelector('div')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Word</p>';
  const text = root.querySelector('p')!.firstChild!;
  expect([...scrollBoxes(window as unknown as Window, text)]).toEqual([box]);
});
