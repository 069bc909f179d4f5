import type { Browser } from 'wxt/browser';
import { hereOf } from '../running/choice';
import { siteOfAddress } from '../running/site';
import { runningItem } from '../settings/running';
import { open } from './inject';

/**
 * Brings the reader script into a page that its gate takes for an article. The choice may have changed since the gate
 * came; and where Aside runs on every site, only what its publisher calls an article is news.
 */
export async function enter(isDeclared: boolean, { tab, url }: Browser.runtime.MessageSender): Promise<boolean> {
  const site = siteOfAddress(url);
  if (tab?.id === undefined || site === null) return false;
  const running = await runningItem.getValue();
  if (hereOf(running, site) !== 'itself' || (running.when === 'news' && !isDeclared)) return false;
  return (await open(tab.id)) === 'open';
}
