import { expect, test as base } from '../harness/test';
import { chromiumDriver } from '../harness/driver';
import { ArticlePage } from './article-page';
import { CardView } from './card-view';
import { fixturePage } from './fixtures';
import { PopupView } from './popup-view';

export { expect };

interface Reading {
  /** The page in the browser's tab. */
  article: ArticlePage;
  /** The card beside a marked sentence. */
  card: CardView;
  /** Opens a page of `tests/fixtures/site` by its name. */
  visit(name: string): Promise<void>;
  /** Opens a page of `tests/fixtures/live` by its name: one that changes when its own button is pressed. */
  visitLive(name: string): Promise<void>;
  /** Presses the button in the page. */
  goOn(): Promise<void>;
  /** Presses the toolbar button and waits until the popup has something to say. */
  press(): Promise<PopupView>;
}

/** For specs that run in both browsers. */
export const test = base.extend<Reading>({
  article: async ({ driver }, use) => use(new ArticlePage(driver)),
  card: async ({ driver }, use) => use(new CardView(driver)),
  visit: async ({ driver, site }, use) => use((name) => driver.open(site.url(fixturePage(name).file))),
  visitLive: async ({ driver, site }, use) => use((name) => driver.open(site.url(`live/${name}.html`))),
  goOn: async ({ driver }, use) =>
    use(async () => {
      await driver.inPage(() => {
        document.querySelector('button')?.click();
        return null;
      }, null);
    }),
  press: async ({ driver }, use) =>
    use(async () => {
      const popup = new PopupView(await driver.pressToolbarButton());
      await expect.poll(async () => [null, 'reading'].includes(await popup.state())).toBe(false);
      return popup;
    }),
});

/** For specs that run in Chromium alone: `aside` and `page` are the browser and the tab that all else speaks of. */
export const chromiumTest = test.extend({
  driver: async ({ aside }, use) => use(await chromiumDriver(aside)),
});
