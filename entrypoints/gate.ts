import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callsOf } from '../lib/messages/calls';
import { keepLookout } from '../lib/running/lookout';

declare global {
  /** How to stop the gate that this page has; only the copies of this script share it. */
  var stopAsideGate: (() => void) | undefined;
}

/** Both browsers' own API, without the polyfill, which would be the greater part of this script. */
declare const chrome: Pick<typeof Browser, 'runtime'>;

/** Stands in every page on which Aside may run by itself, and asks for the rest of it where the page is an article. */
export default defineUnlistedScript(() => {
  const background = callsOf('background', async (message) => chrome.runtime.sendMessage(message));
  globalThis.stopAsideGate?.();
  globalThis.stopAsideGate = keepLookout(window, ({ isDeclared }) => background.enter(isDeclared));
});
