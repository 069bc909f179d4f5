import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';

const longestMs = 30_000;

/**
 * The page at a fitting address that something opens. The browser tells of a page before that has its address, so that no
 * event for new pages can be gone by.
 * @throws where none is there after 30 seconds
 */
export async function pageOpenedBy(
  context: BrowserContext,
  isMeant: (url: string) => boolean,
  act: () => Promise<unknown>,
): Promise<Page> {
  const before = new Set(context.pages());
  await act();
  const deadline = Date.now() + longestMs;
  for (;;) {
    const page = context.pages().find((one) => !before.has(one) && isMeant(one.url()));
    if (page) return page;
    if (Date.now() > deadline) throw new Error('no page opened');
    await wait(10);
  }
}
