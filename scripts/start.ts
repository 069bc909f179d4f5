/**
 * Opens a page in a browser that has Aside in it, with the button pressed.
 *   npm start [-- URL-or-file]      without one: the sample article
 * Stays open until the window closes. Without a display, or with CI set, it runs headless instead: prints the
 * breakdown, saves pictures of page and popup, and ends. Exits 2 with one line where the page cannot be opened.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium, type Chromium } from './browser/chromium';
import { findBrowser } from './ready/browsers.mjs';
import { NotReady, root, run, say } from './ready/run.mjs';
import { breakdownOf } from './start/breakdown';
import { BadInput, targetOf } from './start/target';

const extensionDir = path.join(root, '.output/chrome-mv3');
const pictures = path.join(root, '.output/start');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = Boolean(process.env['CI']) || !hasDisplay;

async function build(): Promise<void> {
  if ((await run('wxt', ['build'], { output: 'stderr' })) !== 0)
    throw new NotReady('Aside could not be built: see above.');
}

async function launch(): Promise<Chromium> {
  const found = await findBrowser('chromium');
  if ('missing' in found) throw new NotReady(found.missing);
  return launchChromium({ executablePath: found.path, extensionDir, headless });
}

/** Pages with many adverts go on loading for minutes: their text is there long before. */
async function open(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    const reason = /net::\w+|Timeout[^\n]*/u.exec(String(error))?.[0] ?? String(error).split('\n')[0];
    throw new BadInput(`cannot open ${url}: ${reason}`);
  }
  await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => {});
}

async function show(page: Page, popup: Page): Promise<void> {
  const file = (name: string) => path.relative(process.cwd(), path.join(pictures, name));
  mkdirSync(pictures, { recursive: true });
  await popup.screenshot({ path: file('popup.png') });
  await page.screenshot({ path: file('page.png'), fullPage: true });
  console.log(`\nPage and popup are pictured in ${file('page.png')} and ${file('popup.png')}`);
}

/** Resolves when the reader has closed the last window or pressed Ctrl-C. */
function closedByReader({ context }: Chromium): Promise<unknown> {
  return new Promise((resolve) => {
    const onPage = (page: Page) => page.once('close', () => context.pages().length === 0 && resolve(null));
    context.pages().forEach(onPage);
    context.on('page', onPage);
    context.once('close', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

async function main(args: string[]): Promise<void> {
  const target = await targetOf(args);
  try {
    await build();
    const chromium = await launch();
    try {
      const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
      await open(page, target.url);
      const popup = await chromium.pressToolbarButton(page);
      console.log(await breakdownOf(popup));
      if (headless) await show(page, popup);
      else {
        say('\nClose the window, or press Ctrl-C, to end.');
        await closedByReader(chromium);
      }
    } finally {
      await chromium.close();
    }
  } finally {
    await target.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof BadInput || error instanceof NotReady) say(error.message);
  else console.error(error);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
