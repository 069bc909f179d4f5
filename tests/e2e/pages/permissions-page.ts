import type { Page } from '@playwright/test';
import type { Chromium } from '../../../scripts/browser/chromium';

/** What Chromium's own page for extensions does when its switches are pressed. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: true }): Promise<void>;
    reload(extensionId: string): Promise<unknown>;
  };
};

/** The browser's own page for extensions, where a reader closes sites to Aside and opens them again, and has it loaded anew. */
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

  /** What an update does, too: the pages that stand open keep the scripts of the extension that was there before. */
  async reload(): Promise<void> {
    await Promise.all([
      this.page.context().waitForEvent('serviceworker'),
      this.page.evaluate(async (extensionId) => {
        // Without it, the browser takes up no extension from a folder.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(extensionId);
      }, this.extensionId),
    ]);
  }
}
