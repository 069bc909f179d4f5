import { browser } from 'wxt/browser';
import type { Looks } from '../highlight/looks';
import { markStyles } from '../highlight/styles';
import { readerOf } from '../messages/channel';
import type { Opening } from '../messages/protocol';
import { hereOf } from '../running/choice';
import { siteOfAddress } from '../running/site';
import { looksItem } from '../settings/looks';
import { runningItem } from '../settings/running';

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
export async function inject(tabId: number): Promise<Opening> {
  if (await isOffIn(tabId)) return 'off-here';
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: markStyles(await looksItem.getValue()) });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    return 'open';
  } catch {
    // The browser tells the address where the reader has asked for the page, and nowhere else.
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? 'not-asked' : 'unreadable';
  }
}

/** Has a reader script in the tab, if the browser lets it. */
export const open = async (tabId: number): Promise<Opening> => ((await hasReader(tabId)) ? 'open' : inject(tabId));

/** Changes the looks of the marks in every tab that has been read. */
export async function restyle(next: Looks, previous: Looks): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined || !(await hasReader(tabId))) continue;
    await browser.scripting.removeCSS({ target: { tabId }, css: markStyles(previous) });
    await browser.scripting.insertCSS({ target: { tabId }, css: markStyles(next) });
  }
}
