import type { Page } from '@playwright/test';
import type { Chromium } from '../../../scripts/browser/chromium';
import { expect } from './test';

/** Presses the popup's button for the side panel. @returns the panel, whatever it shows */
export async function openSidePanel(aside: Chromium, popup: Page, button = 'Side panel'): Promise<Page> {
  const panels = () => aside.context.pages().filter((page) => page.url().endsWith('/sidepanel.html'));
  await popup.getByRole('button', { name: button }).click();
  // It may have no address yet when the browser tells of it.
  await expect.poll(() => panels().length).toBe(1);
  const [panel] = panels();
  if (!panel) throw new Error('the panel has gone');
  return panel;
}
