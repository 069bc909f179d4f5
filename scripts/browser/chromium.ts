import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { pageOpenedBy } from './opened-page';

/** A Chromium of its own, with a fresh profile and the built extension in it; its welcome page is closed. */
export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The background's service worker. The same object serves after the browser stopped and started it again. */
  background: Worker;
  /**
   * Brings the page's tab to the front and presses the extension's button in the toolbar, as a reader does: the tab
   * grants `activeTab`, and the real popup opens. As with a reader, a click into the page closes the popup.
   */
  pressToolbarButton(page: Page): Promise<Page>;
  /** The same without the driver: it holds a page up as it opens, to get hold of it, and a reader never waits for that. */
  pressUnwatched(page: Page): Promise<void>;
  /**
   * Does what the keyboard shortcut of a command does, by its event:
   * Chromium hands keys that a driver sends to the page alone.
   */
  pressShortcut(command: string): Promise<void>;
  /** Evaluates an expression in a page, in the world of the extension's content script, where that has one. */
  inContentScript(page: Page, expression: string): Promise<unknown>;
  /** The badge on the extension's button for the tab in front; empty where there is none. */
  badgeText(): Promise<string>;
  /** What the extension's button for the tab in front says while the pointer rests on it. */
  buttonTitle(): Promise<string>;
  /** Stops the background as the browser does with an idle one; the next event for it starts it anew. */
  stopBackground(): Promise<void>;
  /** Does nothing where its windows have been closed by hand. */
  close(): Promise<void>;
}

/** What is used of the background's own globals. */
declare const chrome: {
  tabs: { query(query: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
  commands: {
    onCommand: { dispatch(name: string, tab: { id: number }): void };
  };
};

export interface ChromiumOptions {
  executablePath: string;
  /** The built extension: a folder with a manifest. */
  extensionDir: string;
  headless: boolean;
  /** The language of the browser's own screens, and so of the extension's; without one, the machine's. */
  language?: string;
  /** Switches of its JavaScript engine. */
  jsFlags?: string;
}

const args = [
  '--enable-unsafe-extension-debugging',
  '--window-size=1280,900',
  // Chromium's sandbox does not start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Playwright passes a popup over, unless it is told not to: to it, a popup is a target of another kind. */
function watchPopups(isWatching: boolean): void {
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = isWatching ? '1' : '';
}

async function launchContext({
  executablePath,
  headless,
  language,
  jsFlags,
}: ChromiumOptions): Promise<BrowserContext> {
  watchPopups(true);
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    args: [...args, ...(language ? [`--lang=${language}`] : []), ...(jsFlags ? [`--js-flags=${jsFlags}`] : [])],
    // Linux goes by this instead.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    // As in a reader's browser, a page that was left is kept for the way back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    handleSIGINT: false,
    // A fixed viewport would also stretch the popup.
    viewport: null,
  });
}

/** The tab of a page that is in front: a tab is a target of its own, and only its address ties it to its page. */
async function tabInFront(browser: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(
    ({ url, embedderData }) => url === page.url() && String(embedderData?.['tabActive']) !== 'false',
  );
  if (!tab) throw new Error(`no tab in front shows ${page.url()}`);
  return tab.targetId;
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('the browser has no page');
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

async function dispatchShortcut(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab) throw new Error('no tab in front');
  chrome.commands.onCommand.dispatch(command, tab);
}

async function evaluateInWorld(page: Page, origin: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) contexts.push(context.id);
  });
  try {
    // Tells of every context that is there before it answers.
    await session.send('Runtime.enable');
    const contextId = contexts.at(-1);
    if (contextId === undefined) throw new Error('the page has no content script');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

async function readBadge(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
}

async function readTitle(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? chrome.action.getTitle({ tabId: tab.id }) : '';
}

/** @throws where the browser does not start or refuses the extension */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const context = await launchContext(options);
  let open = true;
  context.once('close', () => (open = false));
  try {
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('the browser takes no commands');
    const loading = browser.send('Extensions.loadUnpacked', { path: options.extensionDir });
    const [background, welcome, { id }] = await Promise.all([
      context.waitForEvent('serviceworker'),
      pageOpenedBy(
        context,
        (url) => url.endsWith('/welcome.html'),
        () => loading,
      ),
      loading,
    ]);
    await welcome.waitForLoadState();
    await welcome.close();
    async function press(page: Page): Promise<void> {
      await page.bringToFront();
      await browser?.send('Extensions.triggerAction', { id, targetId: await tabInFront(browser, page) });
    }
    return {
      context,
      extensionId: id,
      background,
      pressShortcut: (command) => background.evaluate(dispatchShortcut, command),
      inContentScript: (page, expression) => evaluateInWorld(page, `chrome-extension://${id}`, expression),
      badgeText: () => background.evaluate(readBadge),
      buttonTitle: () => background.evaluate(readTitle),
      async pressToolbarButton(page) {
        watchPopups(true);
        return pageOpenedBy(
          context,
          (url) => url.startsWith(`chrome-extension://${id}/`),
          () => press(page),
        );
      },
      async pressUnwatched(page) {
        watchPopups(false);
        await press(page);
      },
      stopBackground: () => stopWorkers(context),
      async close() {
        if (open) await context.close();
      },
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}
