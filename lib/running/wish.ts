import { storage } from 'wxt/utils/storage';
import { browser } from 'wxt/browser';
import { background } from '../messages/channel';
import { needs, withWish, type Running, type Wish } from './choice';

/** What the reader asked for last and the browser has not granted yet; gone with the browser's session. */
export const wishItem = storage.defineItem<Wish | null>('session:wish', { fallback: null });

/**
 * Has a wish come true, if the reader lets the browser open the pages that it needs; resolves to whether it does.
 * To be called while the reader's press is being handled, and before anything is awaited: browsers ask for permissions
 * only then. The browser's question closes the popup in Firefox; so the background knows of the wish before it is asked.
 * @param running the choice as it stands
 */
export async function makeWish(running: Running, wish: Wish): Promise<boolean> {
  const known = background.wish(wish);
  const origins = needs(withWish(running, wish));
  const isGranted = origins.length === 0 || (await browser.permissions.request({ origins }).catch(() => false));
  await known;
  if (!isGranted) await background.wish(null);
  return isGranted;
}
