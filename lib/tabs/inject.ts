import { browser } from 'wxt/browser';
import type { Looks } from '../highlight/looks';
import { markStyles } from '../highlight/styles';
import { readerOf } from '../messages/channel';
import { leaveSelected } from '../messages/selected';
import type { Opening } from '../messages/protocol';
import { hereOf } from '../running/choice';
import { siteOfAddress } from '../running/site';
import { looksItem } from '../settings/looks';
import { runningItem } from '../settings/running';
import type { Selected } from '../text/selection';

/** Whether a reader script answers in the tab. */
export const hasReader = (tabId: number): Promise<boolean> =>
  readerOf(tabId)
    .ping()
    .then(
      () => true,
      () => false,
    );

/** Whether the reader has switched Aside off on the tab's site. */
async function isOffIn(tabId: number): Promise<boolean> {
  const site = siteOfAddress((await browser.tabs.get(tabId)).url);
  return site !== null && hereOf(await runningItem.getValue(), site) === 'off';
}

/**
 * Brings the marks' styles and the reader script into a tab; the browser refuses both on pages it keeps extensions off.
 * Styles that the browser inserts are neither in the page's DOM nor in its own lists of style sheets.
 */
async function inject(tabId: number, selected: Selected | undefined): Promise<Opening> {
  if (await isOffIn(tabId)) return 'off-here';
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: markStyles(await looksItem.getValue()) });
    // The script reads as it comes: it must know by then that nothing but this is to be read.
    if (selected) await browser.scripting.executeScript({ target, func: leaveSelected, args: [selected] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    return 'open';
  } catch {
    // The browser tells the address where the reader has asked for the page, and nowhere else.
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? 'not-asked' : 'unreadable';
  }
}

/**
 * Has a reader script in the tab, if the browser lets it, to read the page, or nothing but what is selected there. One at
 * a time: the menu's entry opens the popup, and that asks for the same tab.
 */
export const open = (tabId: number, selected?: Selected): Promise<Opening> =>
  navigator.locks.request(`tab ${tabId}`, async () => {
    if (!(await hasReader(tabId))) return inject(tabId, selected);
    if (selected) await readerOf(tabId).check(selected);
    return 'open';
  });

/** Gives a page that has been read the looks of the marks that are chosen now, in place of earlier ones. */
export async function dress(tabId: number, earlier: Looks): Promise<void> {
  const target = { tabId };
  await browser.scripting.removeCSS({ target, css: markStyles(earlier) });
  await browser.scripting.insertCSS({ target, css: markStyles(await looksItem.getValue()) });
}
