import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { askFrame, type Frame } from './firefox-frame';
import { openingPopup, type FirefoxPopup } from './firefox-popup';
import { windowOf, type InWindow, type Json } from './firefox-window';

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
  /** Presses the keyboard shortcut of a command. */
  pressShortcut(command: string): Promise<void>;
  /** Runs a function on an element's shadow root, also a closed one; on null where there is none. */
  inShadow<A extends Json, R extends Json>(
    selector: string,
    fn: (root: ShadowRoot | null, arg: A) => R,
    arg: A,
  ): Promise<R>;
  /** All that Firefox's sidebar says; null where it is closed, or not the extension's. */
  sidebarText(): Promise<string | null>;
  /** The badge on the extension's button for the tab in front; empty where there is none. */
  badgeText(): Promise<string>;
  /** What the extension's button for the tab in front says while the pointer rests on it. */
  buttonTitle(): Promise<string>;
  end(): Promise<void>;
}

const pageFrame: Frame = { selector: 'browser[primary=true]', scheme: 'http' };
const sidebarFrame: Frame = { selector: '#webext-panels-browser', scheme: 'moz-extension', isInSidebar: true };

/** Firefox's tabs, in its own window. */
declare const gBrowser: {
  selectedTab: unknown;
  tabs: { linkedBrowser: { currentURI: { filePath: string } } }[];
  removeTab(tab: unknown): void;
};

/** The page that greets a new reader opens a moment after the extension has come. */
async function closeWelcome(inWindow: InWindow): Promise<void> {
  const isClosed = (): Promise<boolean> =>
    inWindow(() => {
      const welcome = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.filePath === '/welcome.html');
      if (welcome) gBrowser.removeTab(welcome);
      return welcome !== undefined;
    }, null);
  const deadline = Date.now() + 30_000;
  while (!(await isClosed())) {
    if (Date.now() > deadline) throw new Error('no welcome page opened');
    await wait(20);
  }
}

async function startSession(browser: Browser, extensionDir: string): Promise<FirefoxSession> {
  const extensionId = await browser.installExtension(extensionDir);
  const inWindow = await windowOf(browser, extensionId);
  await closeWelcome(inWindow);
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
    async pressShortcut(command) {
      await inWindow(({ extension }, name) => {
        const letter = extension.manifest.commands[name]?.suggested_key.default.at(-1);
        // Keys that a driver sends go to the page alone; the shortcut is a key of the window.
        const selector = `keyset[id^="ext-keyset"] > key[key="${letter}"]`;
        document.querySelector<Element & { doCommand(): void }>(selector)?.doCommand();
        return null;
      }, command);
    },
    async inShadow<A extends Json, R extends Json>(selector: string, fn: unknown, arg: A) {
      const root = `document.querySelector(${JSON.stringify(selector)})?.openOrClosedShadowRoot ?? null`;
      const source = `({ document }, arg) => (${String(fn)})(${root}, arg)`;
      const answer = await askFrame<A, R>(inWindow, pageFrame, source, arg, 30_000);
      if (!answer) throw new Error('the page does not answer');
      return answer.value;
    },
    async sidebarText() {
      const answer = await askFrame(
        inWindow,
        sidebarFrame,
        ({ document }) => document.body.textContent ?? '',
        null,
        2000,
      );
      return answer && answer.value;
    },
    badgeText: () => inWindow(({ action }) => action.getContextData(gBrowser.selectedTab).badgeText ?? '', null),
    buttonTitle: () => inWindow(({ action }) => action.getContextData(gBrowser.selectedTab).title ?? '', null),
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
