import { browser } from 'wxt/browser';
import type { Badge } from '../messages/protocol';

/** Comments stand out less where the publisher says that they are to be expected. */
const colours = { expected: '#5b6472', unexpected: '#b36b00' };

/** Has the toolbar's button speak of the page in a tab; null where there is nothing to say. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  const color = colours[badge?.declared === 'opinion' ? 'expected' : 'unexpected'];
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text: badge?.comments ? String(badge.comments) : '' });
  await browser.action.setTitle({ tabId, title: badge?.title ?? (await browser.action.getTitle({})) });
}
