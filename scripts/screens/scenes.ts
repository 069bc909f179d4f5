import type { Page } from '@playwright/test';
import type { Chromium } from '../browser/chromium';
import type { Site } from '../browser/serve';
import { corrections, log, running } from './kept';
import { viewPopup, viewTab, type View } from './view';

/** What every scene starts from: a browser with Aside and one tab, and the pages of `tests/fixtures`. */
export interface Stage {
  chromium: Chromium;
  page: Page;
  site: Site;
  view: View;
}

/** Saves a picture under the scene's name, or under one that says more: the window, or all there is to scroll to. */
export type Shoot = (screen: Page, extent: 'window' | 'all', more?: string) => Promise<void>;

type Scene = (stage: Stage, shoot: Shoot) => Promise<void>;

/** What is used of the extension's own globals. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
  tabs: { query(query: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
};

const sample = 'sample/lake-talks.html';

async function visit({ page, site, view }: Stage, file: string): Promise<void> {
  await viewTab(page, view);
  await page.goto(site.url(file));
}

async function popupOn({ chromium, page, view }: Stage): Promise<Page> {
  const popup = await chromium.pressToolbarButton(page);
  await viewPopup(popup, view);
  await popup.locator('[data-state]:not([data-state=reading])').waitFor();
  return popup;
}

/** An article that has been read, with its popup closed again. */
async function read(stage: Stage, file: string): Promise<void> {
  await visit(stage, file);
  await (await popupOn(stage)).close();
}

/** @param size of the tab, where it is not the usual one */
async function openOwn({ chromium, view }: Stage, file: string, size?: Parameters<typeof viewTab>[2]): Promise<Page> {
  const screen = await chromium.context.newPage();
  await viewTab(screen, view, size);
  await screen.goto(`chrome-extension://${chromium.extensionId}/${file}`);
  await screen.locator('h1').waitFor();
  return screen;
}

/** All that the popup has, as one long strip: opened as a low page, which scrolls as a whole, that speaks of the stage's tab. */
async function wholePopup(stage: Stage): Promise<Page> {
  const tabs = await stage.chromium.background.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  return openOwn(stage, `popup.html?tab=${tabs[0]?.id}`, {
    width: 376 * stage.view.scale,
    height: 400 * stage.view.scale,
  });
}

/** Where the card stands, once it stands; the root it hangs in is closed to the page. */
const cardPlace = `(() => {
  const host = document.querySelector('aside-card');
  const place = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('.place');
  return place && place.style.opacity === '1' ? place.style.translate : '';
})()`;

async function cardStands({ chromium, page }: Stage): Promise<void> {
  const isOpen = async () => Boolean(await chromium.inContentScript(page, cardPlace));
  while (!(await isOpen()));
}

/** The popup on pages that it has little to say of. */
const silent: Record<string, string> = {
  'no-article': 'site/no-article--contact.html',
  'other-language': 'site/article--german.html',
};

/** Every screen there is, by name. */
export const scenes: Record<string, Scene> = {
  async article(stage, shoot) {
    await read(stage, sample);
    await shoot(stage.page, 'all');
  },

  async card(stage, shoot) {
    await read(stage, sample);
    await stage.chromium.pressShortcut('next-comment');
    await cardStands(stage);
    await shoot(stage.page, 'window');
  },

  async popup(stage, shoot) {
    await visit(stage, sample);
    const popup = await popupOn(stage);
    await shoot(popup, 'window', 'top');
    await popup.close();
    const whole = await wholePopup(stage);
    await whole.locator('.voices-more').click();
    await whole.locator('[data-voice] button').nth(2).click();
    // Items out of sight are not laid out, but a picture of all there is shows them.
    await whole
      .locator('.comment-list > li')
      .evaluateAll((items: HTMLElement[]) => items.forEach((item) => (item.style.contentVisibility = 'visible')));
    await shoot(whole, 'all', 'whole');
    await whole.close();
  },

  async panel(stage, shoot) {
    await visit(stage, sample);
    const popup = await popupOn(stage);
    const [panel] = await Promise.all([
      stage.chromium.context.waitForEvent('page'),
      popup.locator('.to-panel').click(),
    ]);
    await viewPopup(panel, stage.view);
    await panel.locator('[data-finding] button').nth(3).click();
    await panel.locator('[data-finding] [aria-current]').waitFor();
    await shoot(panel, 'window', 'reading');
    const elsewhere = await stage.chromium.context.newPage();
    await panel.locator('[data-state=not-asked]').waitFor();
    await shoot(panel, 'window', 'not-asked');
    await elsewhere.close();
    await panel.close();
  },

  async silence(stage, shoot) {
    for (const [name, file] of Object.entries(silent)) {
      await visit(stage, file);
      const popup = await popupOn(stage);
      await shoot(popup, 'window', name);
      await popup.close();
    }
    const off = { running: { when: 'press', chosen: [], off: ['127.0.0.1'] } };
    await stage.chromium.background.evaluate((items) => chrome.storage.local.set(items), off);
    await visit(stage, sample);
    const shut = await popupOn(stage);
    await shoot(shut, 'window', 'off-here');
    await shut.close();
    await stage.chromium.background.evaluate(() => chrome.storage.local.clear());
    await stage.page.goto('chrome://version/');
    const popup = await popupOn(stage);
    await shoot(popup, 'window', 'unreadable');
    await popup.close();
  },

  async welcome(stage, shoot) {
    const welcome = await openOwn(stage, 'welcome.html');
    await welcome.waitForFunction(() => CSS.highlights.has('aside-opinion'));
    await shoot(welcome, 'all');
    await welcome.close();
  },

  async options(stage, shoot) {
    const options = await openOwn(stage, 'options.html');
    await shoot(options, 'all', 'new');
    await options.evaluate((items) => chrome.storage.local.set(items), { corrections, logging: true, log, running });
    await options.reload();
    await options.locator('.correction').first().waitFor();
    await shoot(options, 'all', 'used');
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  },
};
