import type { Page } from '@playwright/test';
import type { Chromium } from '../../../scripts/browser/chromium';

/** What Chromium's own page for extensions does when its switches are pressed. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
};

/** The browser's own page for extensions, where a reader closes sites to Aside and opens them again. */
export class PermissionsPage {
  private constructor(
    private readonly page: Page,
    private readonly extensionId: string,
  ) {}

  static async open({ context, extensionId }: Chromium): Promise<PermissionsPage> {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    return new PermissionsPage(page, extensionId);
  }

  async closeAll(): Promise<void> {
    await this.page.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      this.extensionId,
    );
  }

  async openSite(pattern: string): Promise<void> {
    await this.page.evaluate(([id, site]) => chrome.developerPrivate.addHostPermission(id, site), [
      this.extensionId,
      pattern,
    ] as const);
  }
}
