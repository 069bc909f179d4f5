import { browser } from 'wxt/browser';
import { needs, type Running } from './choice';
import { patternOf } from './site';

const id = 'gate';
const file = '/gate.js';

/** Has the browser put the gate into the pages on which Aside may run by itself, from their next load on. */
export async function registerGate(running: Running): Promise<void> {
  const { scripting } = browser;
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  const matches = needs(running);
  if (matches.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const excludeMatches = running.off.map(patternOf);
  const script = { id, matches, excludeMatches, js: [file], runAt: 'document_idle' as const };
  if (isRegistered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** Puts the gate into the pages that are open already. A page that has one has the newer take its place. */
export async function startInOpenTabs(running: Running): Promise<void> {
  const matches = needs(running);
  if (matches.length === 0) return;
  const off = running.off.length > 0 ? await browser.tabs.query({ url: running.off.map(patternOf) }) : [];
  const isOff = new Set(off.map((tab) => tab.id));
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  // All at once: one that is still loading holds up no other.
  for (const { id: tabId } of tabs) {
    if (tabId === undefined || isOff.has(tabId)) continue;
    // An error page of the browser has the address of the page that did not come.
    void browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => null);
  }
}
