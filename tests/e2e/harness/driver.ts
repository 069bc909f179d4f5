import type { Chromium } from '../../../scripts/browser/chromium';
import type { FirefoxSession } from '../../../scripts/browser/firefox';
import type { Json } from '../../../scripts/browser/firefox-window';

/** What both browsers do alike, for the specs that run in both. Functions that cross over see their arguments only. */
export interface Driver {
  open(url: string): Promise<void>;
  /** Runs a function in the page, as a script of the page's own. */
  inPage<A extends Json, R extends Json>(fn: (arg: A) => R, arg: A): Promise<R>;
  /** As a reader does: the tab grants `activeTab`, and the real popup opens. */
  pressToolbarButton(): Promise<PopupDriver>;
  /** Runs a function on the shadow root of the card, which is closed to the page; on null where no card is open. */
  inCard<A extends Json, R extends Json>(fn: (root: ShadowRoot | null, arg: A) => R, arg: A): Promise<R>;
  /** Moves the pointer to a point of the window, in CSS pixels. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  pressKey(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** Does what the keyboard shortcut of a command of the extension does. */
  pressShortcut(command: string): Promise<void>;
  /** All that the side panel says; null where it is closed. */
  panelText(): Promise<string | null>;
  /** The badge on the button for the open page; empty where there is none. */
  badgeText(): Promise<string>;
  buttonTitle(): Promise<string>;
}

export interface PopupDriver {
  /** Runs a function on the popup's window; it sees the DOM. */
  inPopup<A extends Json, R extends Json>(fn: (window: Window, arg: A) => R, arg: A): Promise<R>;
  close(): Promise<void>;
}

/** A function and its argument as an expression: the extension's content policy forbids functions made from text. */
const callOf = (fn: unknown, ...args: string[]): string => `(${String(fn)})(${args.join(', ')})`;

export async function chromiumDriver(chromium: Chromium): Promise<Driver> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  return {
    async open(url) {
      await page.goto(url);
    },
    inPage: (fn, arg) => page.evaluate(callOf(fn, JSON.stringify(arg))),
    async pressToolbarButton() {
      const popup = await chromium.pressToolbarButton(page);
      return {
        inPopup: (fn, arg) => popup.evaluate(callOf(fn, 'window', JSON.stringify(arg))),
        close: () => popup.close(),
      };
    },
    async inCard(fn, arg) {
      const root = `chrome.dom.openOrClosedShadowRoot(document.querySelector('aside-card') ?? document.documentElement)`;
      const json = await chromium.inContentScript(page, `JSON.stringify(${callOf(fn, root, JSON.stringify(arg))})`);
      return JSON.parse(String(json));
    },
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    pressKey: (key) => page.keyboard.press(key),
    pressShortcut: chromium.pressShortcut,
    async panelText() {
      const panel = chromium.context.pages().find((one) => one.url().endsWith('/sidepanel.html'));
      return panel ? panel.locator('body').textContent() : null;
    },
    badgeText: chromium.badgeText,
    buttonTitle: chromium.buttonTitle,
  };
}

export function firefoxDriver(firefox: FirefoxSession): Driver {
  return {
    async open(url) {
      await firefox.page.goto(url);
    },
    async inPage(fn, arg) {
      const json = await firefox.page.evaluate(`JSON.stringify(${callOf(fn, JSON.stringify(arg))})`);
      return JSON.parse(String(json));
    },
    async pressToolbarButton() {
      const popup = await firefox.pressToolbarButton();
      return { inPopup: popup.evaluate, close: popup.close };
    },
    inCard: (fn, arg) => firefox.inShadow('aside-card', fn, arg),
    movePointer: (x, y) => firefox.page.mouse.move(x, y),
    click: (x, y) => firefox.page.mouse.click(x, y),
    pressKey: (key) => firefox.page.keyboard.press(key),
    pressShortcut: firefox.pressShortcut,
    panelText: firefox.sidebarText,
    badgeText: firefox.badgeText,
    buttonTitle: firefox.buttonTitle,
  };
}
