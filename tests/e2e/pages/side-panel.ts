import type { Page } from '@playwright/test';
import type { Chromium } from '../../../scripts/browser/chromium';
import { pageOpenedBy } from '../../../scripts/browser/opened-page';

/** Presses the popup's button for the side panel. @returns the panel, whatever it shows */
export const openSidePanel = (aside: Chromium, popup: Page, button = 'Side panel'): Promise<Page> =>
  pageOpenedBy(
    aside.context,
    (url) => url.endsWith('/sidepanel.html'),
    () => popup.getByRole('button', { name: button }).click(),
  );
