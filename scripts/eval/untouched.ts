/**
 * Presses Aside's button on saved pages in real Chromium and looks whether anything of them changed.
 *   npm run untouched [-- DIR]
 * DIR, searched with its folders, holds the pages; ../shared/pages where none is named. The pages' own scripts are kept
 * from running. Exits 1 where a page changed or could not be read, and with a line where DIR is missing.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium, type Chromium } from '../browser/chromium';
import { findBrowser } from '../ready/browsers.mjs';
import { NotReady, root, run, say } from '../ready/run.mjs';

const extensionDir = path.join(root, '.output/chrome-mv3');
const host = 'http://pages.example';

/** Serves the folder's pages alone, without their scripts. */
async function serveTo(page: Page, folder: string): Promise<void> {
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = path.join(folder, decodeURIComponent(url.pathname));
    if (url.origin !== host || !file.endsWith('.html') || !existsSync(file)) return route.abort();
    return route.fulfill({
      path: file,
      contentType: 'text/html',
      headers: { 'content-security-policy': "script-src 'none'" },
    });
  });
}

interface WatchedWindow extends Window {
  changes: number;
}

/** Counts every change of a node, attribute or text from now on, and gives the page as it is. */
const watch = (): string => {
  const watched = window as unknown as WatchedWindow;
  watched.changes = 0;
  new MutationObserver((records) => void (watched.changes += records.length)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return document.documentElement.outerHTML;
};

/** @returns what went wrong, or null */
async function faultOn(chromium: Chromium, page: Page, address: string): Promise<string | null> {
  await page.goto(address, { waitUntil: 'load' });
  const before = await page.evaluate(watch);
  const popup = await chromium.pressToolbarButton(page);
  const state = popup.locator('[data-state]:not([data-state=reading])');
  await state.waitFor();
  const kind = await state.getAttribute('data-state');
  await popup.close();
  if (kind === 'failed' || kind === 'unreadable') return `the popup says ${kind}`;
  const changes = await page.evaluate(() => (window as unknown as WatchedWindow).changes);
  if (changes > 0) return `${changes} changes`;
  return (await page.evaluate(() => document.documentElement.outerHTML)) === before ? null : 'other HTML than before';
}

async function main([folder = path.join(root, '../shared/pages')]: readonly string[]): Promise<void> {
  if (!existsSync(folder)) return void say(`no pages to look at: ${folder} does not exist`);
  const found = await findBrowser('chromium');
  if ('missing' in found) throw new NotReady(found.missing);
  if ((await run('wxt', ['build'], { output: 'stderr' })) !== 0)
    throw new NotReady('Aside could not be built: see above.');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const chromium = await launchChromium({ executablePath: found.path, extensionDir, headless: true });
  let faults = 0;
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    await serveTo(page, folder);
    for (const file of files.toSorted()) {
      const fault = await faultOn(chromium, page, `${host}/${encodeURI(file)}`).catch(String);
      if (fault === null) continue;
      faults++;
      console.log(`${file}: ${fault}`);
    }
  } finally {
    await chromium.close();
  }
  console.log(`${files.length} pages, ${faults} changed or not read`);
  process.exitCode = faults > 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof NotReady) say(error.message);
  else console.error(error);
  process.exitCode = 1;
});
