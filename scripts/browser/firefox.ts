import { launch, type Browser, type Page } from 'puppeteer-core';
import { openingPopup, type FirefoxPopup } from './firefox-popup';
import { windowOf } from './firefox-window';

/** A Firefox of its own, with a fresh profile. Starting one takes seconds, so it may serve many sessions in turn. */
export interface Firefox {
  /** @throws where Firefox refuses the extension */
  startSession(extensionDir: string): Promise<FirefoxSession>;
  close(): Promise<void>;
}

/** One tab and the extension, freshly installed: nothing is left in it of an earlier session. */
export interface FirefoxSession {
  page: Page;
  /** Presses the extension's button in the toolbar: the tab in front grants `activeTab`, and the real popup opens. */
  pressToolbarButton(): Promise<FirefoxPopup>;
  /** Presses the extension's first keyboard shortcut. */
  pressShortcut(): Promise<void>;
  /** The badge on the extension's button for the tab in front; empty where there is none. */
  badgeText(): Promise<string>;
  end(): Promise<void>;
}

/** Firefox's tabs, in its own window. */
declare const gBrowser: { selectedTab: unknown };

async function startSession(browser: Browser, extensionDir: string): Promise<FirefoxSession> {
  const extensionId = await browser.installExtension(extensionDir);
  const inWindow = await windowOf(browser, extensionId);
  const page = await browser.newPage();
  return {
    page,
    async pressToolbarButton() {
      await inWindow(async (action) => {
        await action.triggerAction(window);
        return null;
      }, null);
      return openingPopup(inWindow);
    },
    async pressShortcut() {
      await inWindow(() => {
        // Keys that a driver sends go to the page alone; the shortcut is a key of the window.
        document.querySelector<Element & { doCommand(): void }>('keyset[id^="ext-keyset"] > key')?.doCommand();
        return null;
      }, null);
    },
    badgeText: () => inWindow(({ action }) => action.getContextData(gBrowser.selectedTab).badgeText ?? '', null),
    async end() {
      await browser.uninstallExtension(extensionId);
      await page.close();
    },
  };
}

/** @throws where Firefox does not start */
export async function launchFirefox(options: { executablePath: string; headless: boolean }): Promise<Firefox> {
  const browser = await launch({
    ...options,
    browser: 'firefox',
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
  });
  return {
    startSession: (extensionDir) => startSession(browser, extensionDir),
    close: () => browser.close(),
  };
}
