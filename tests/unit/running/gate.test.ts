import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import gate from '../../../entrypoints/gate';

const file = path.resolve(import.meta.dirname, '../../fixtures/site/report--straight.html');

it('stops where the extension is gone, which a browser tells by throwing', async () => {
  const { window } = new JSDOM(readFileSync(file, 'utf8'), {
    url: 'https://courier.example/news/report',
    pretendToBeVisual: true,
  });
  const sendMessage = vi.fn(() => {
    throw new Error('Extension context invalidated.');
  });
  const addTimer = vi.spyOn(window, 'setTimeout');
  vi.stubGlobal('window', Object.assign(window, { cancelIdleCallback() {} }));
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  gate.main();
  await new Promise((resolve) => setTimeout(resolve));
  expect(sendMessage).toHaveBeenCalledOnce();
  window.document.dispatchEvent(new window.Event('visibilitychange'));
  expect(addTimer).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
