/**
 * Measures Aside in real Chromium on invented pages, and its text part in Node.
 *   npm run bench [-- --json] [--only text|pages|mutations]
 * Prints tables, or one JSON object. Times are milliseconds, the fastest of some rounds; ratios are of the same run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchChromium, type Chromium } from './browser/chromium';
import { serve } from './browser/serve';
import { bundle } from './bench/bundle';
import { measureContent, measureRun, measureSteps } from './bench/measure-page';
import { measureMutations, type MutationCost } from './bench/mutations';
import { benchPages, usualArticle, type BenchPage } from './bench/pages';
import { ratiosOf } from './bench/ratios';
import { sizesOf } from './bench/sizes';
import { print, type Figures, type PageFigures } from './bench/tables';
import { textSpeed } from './bench/tagging';
import { quoteSpeeds } from './bench/text';
import { findBrowser } from './ready/browsers.mjs';
import { NotReady, root, run, say } from './ready/run.mjs';

const extensionDir = path.join(root, '.output/chrome-mv3');
const pagesDir = path.join(root, '.output/bench');

/** Builds the extension, and finds the browser to run it in. */
async function prepared(): Promise<string> {
  const found = await findBrowser('chromium');
  if ('missing' in found) throw new NotReady(found.missing);
  if ((await run('wxt', ['build'], { output: 'stderr' })) !== 0)
    throw new NotReady('Aside could not be built: see above.');
  return found.path;
}

/** To a page that is alone with its origin, the clock tells five microseconds; to others a hundred. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Opens the page in a browser of its own, as fresh as every other's. */
async function visit<T>(
  executablePath: string,
  { name, html }: BenchPage,
  measure: (chromium: Chromium, page: Page) => Promise<T>,
): Promise<T> {
  const file = `${name.replace(/\W+/gu, '-')}.html`;
  mkdirSync(pagesDir, { recursive: true });
  writeFileSync(path.join(pagesDir, file), html);
  const site = await serve(pagesDir, isolated);
  try {
    const chromium = await launchChromium({ executablePath, extensionDir, headless: true, jsFlags: '--expose-gc' });
    try {
      const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
      await page.goto(site.url(file));
      return await measure(chromium, page);
    } finally {
      await chromium.close();
    }
  } finally {
    await site.close();
  }
}

async function pageFigures(executablePath: string): Promise<PageFigures[]> {
  const script = await bundle('in-page.ts', 'bench');
  const figures: PageFigures[] = [];
  for (const page of benchPages()) {
    const pressed = await visit(executablePath, page, measureRun);
    const content = await visit(executablePath, page, measureContent);
    const steps = await visit(executablePath, page, (_, opened) => measureSteps(opened, script));
    const ratios = ratiosOf(steps, pressed.switched !== null);
    figures.push({ name: page.name, bytes: page.html.length, run: pressed, content, steps, ratios });
  }
  return figures;
}

const mutationCost = (executablePath: string): Promise<MutationCost> =>
  visit(executablePath, usualArticle(), measureMutations);

const parts: Record<string, () => Promise<Partial<Figures>>> = {
  text: async () => ({ text: await textSpeed(), quotes: quoteSpeeds() }),
  pages: async () => {
    const executablePath = await prepared();
    return { sizes: sizesOf(extensionDir), pages: await pageFigures(executablePath) };
  },
  mutations: async () => ({ mutations: await mutationCost(await prepared()) }),
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
  const chosen = Object.entries(parts).filter(([name]) => (values.only ?? name) === name);
  if (chosen.length === 0) {
    console.error(`usage: npm run bench [-- --json] [--only ${Object.keys(parts).join('|')}]`);
    process.exitCode = 2;
    return;
  }
  const figures: Partial<Figures> = {};
  for (const [, measure] of chosen) Object.assign(figures, await measure());
  if (values.json) console.log(JSON.stringify(figures));
  else print(figures);
}

main().catch((error: unknown) => {
  if (error instanceof NotReady) say(error.message);
  else console.error(error);
  process.exitCode = 1;
});
