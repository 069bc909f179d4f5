import type { Page } from '@playwright/test';
import type { Chromium } from '../../scripts/browser/chromium';
import { expect, chromiumTest as test } from './pages/test';

interface Bar {
  label: string;
  left: number;
  top: number;
  bottom: number;
}

/** The bars beside the text, in CSS pixels of the window; null where nothing of ours is in the page for them. */
async function barsIn(aside: Chromium, page: Page): Promise<Bar[] | null> {
  const json = await aside.inContentScript(
    page,
    `(() => {
      const host = document.querySelector('aside-margin');
      if (!host) return 'null';
      const bars = chrome.dom.openOrClosedShadowRoot(host).querySelectorAll('.bar');
      return JSON.stringify(Array.from(bars, (bar) => {
        const { left, top, bottom } = bar.getBoundingClientRect();
        return { label: bar.classList[1], left, top, bottom };
      }));
    })()`,
  );
  return JSON.parse(String(json));
}

async function chooseBars(aside: Chromium): Promise<void> {
  const options = await aside.context.newPage();
  await options.goto(`chrome-extension://${aside.extensionId}/options.html`);
  await options.getByLabel('A bar beside the text').check();
  // The options have the looks that were kept.
  await expect(options.locator('html')).toHaveAttribute('data-shape', 'margin');
  await options.close();
}

const extentOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight, document.querySelector('p')?.getBoundingClientRect().toJSON()];
  });

test('bars stand beside the marked lines, follow them, and go without a trace', async ({
  article,
  aside,
  page,
  press,
  visit,
}) => {
  await visit('article--inserts');
  const [before, extent] = [await article.snapshot(), await extentOf(page)];
  await (await press()).close();
  const tinted = await article.lookOf('opinion');
  await chooseBars(aside);

  const isBeside = async (): Promise<boolean> => {
    const lines = await article.linesOf('opinion', 0);
    const bars = (await barsIn(aside, page)) ?? [];
    return bars.some(({ label, left, top, bottom }) => {
      const [first, last] = [lines[0], lines.at(-1)];
      if (label !== 'opinion' || !first || !last) return false;
      return left < first.left && left > first.left - 40 && Math.abs(top - first.top) < 2 && bottom >= last.bottom - 2;
    });
  };
  await expect.poll(isBeside).toBe(true);
  expect(await extentOf(page)).toEqual(extent);
  expect(await article.lookOf('opinion')).toEqual({ ...tinted, background: 'rgba(0, 0, 0, 0)', line: 'none' });

  const popup = await press();
  await popup.toggle('all');
  await expect.poll(() => barsIn(aside, page)).toBeNull();
  await expect.poll(() => popup.isOn('all')).toBe(false);
  expect(await article.snapshot()).toBe(before);
  await popup.toggle('all');
  await expect.poll(() => article.marks()).toHaveProperty('opinion');
  await popup.close();
  await expect.poll(isBeside).toBe(true);

  await page.evaluate(() => {
    const headline = document.querySelector('h1');
    if (headline) headline.style.paddingBottom = '120px';
  });
  await expect.poll(isBeside).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '150%';
    document.body.style.maxWidth = '20rem';
    document.body.style.fontSize = '200%';
  });
  await expect.poll(isBeside).toBe(true);
});

test('bars stay inside a box that scrolls by itself', async ({ aside, page, press, visit }) => {
  await chooseBars(aside);
  await visit('article--scroll-box');
  await (await press()).close();
  const box = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().toJSON());
  const expectInBox = (bars: Bar[] | null) =>
    expect(bars?.filter(({ top, bottom }) => top < box.top || bottom > box.bottom)).toEqual([]);
  await expect.poll(async () => (await barsIn(aside, page))?.length).toBeGreaterThan(0);
  expectInBox(await barsIn(aside, page));
  await page.evaluate(() => document.querySelector('main')?.scrollBy({ top: 2000, behavior: 'instant' }));
  await expect.poll(async () => (await barsIn(aside, page))?.some(({ label }) => label === 'opinion')).toBe(true);
  expectInBox(await barsIn(aside, page));
});
