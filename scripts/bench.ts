/**
 * Measures Aside in real Chromium on invented pages, and its text part in Node.
 *   npm run bench [-- --json]
 * Prints tables, or one JSON object. Times are milliseconds, the fastest of some rounds; ratios are of the same run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './browser/chromium';
import { serve } from './browser/serve';
import { bundle } from './bench/bundle';
import { measurePage, type PageFigures } from './bench/measure-page';
import { benchPages } from './bench/pages';
import { sizesOf } from './bench/sizes';
import { print } from './bench/tables';
import { textSpeed } from './bench/tagging';
import { findBrowser } from './ready/browsers.mjs';
import { NotReady, root, run, say } from './ready/run.mjs';

const extensionDir = path.join(root, '.output/chrome-mv3');
const pagesDir = path.join(root, '.output/bench');

/** Each page in a browser of its own, as fresh as the others. */
async function measurePages(executablePath: string): Promise<PageFigures[]> {
  mkdirSync(pagesDir, { recursive: true });
  const script = await bundle('in-page.ts', 'bench');
  const site = await serve(pagesDir);
  const figures: PageFigures[] = [];
  try {
    for (const { name, html } of benchPages()) {
      const file = `${name.replace(/\W+/gu, '-')}.html`;
      writeFileSync(path.join(pagesDir, file), html);
      const chromium = await launchChromium({ executablePath, extensionDir, headless: true });
      try {
        figures.push({ name, bytes: html.length, ...(await measurePage(chromium, site.url(file), script)) });
      } finally {
        await chromium.close();
      }
    }
  } finally {
    await site.close();
  }
  return figures;
}

async function main(args: readonly string[]): Promise<void> {
  const found = await findBrowser('chromium');
  if ('missing' in found) throw new NotReady(found.missing);
  if ((await run('wxt', ['build'], { output: 'stderr' })) !== 0)
    throw new NotReady('Aside could not be built: see above.');
  const figures = { sizes: sizesOf(extensionDir), text: textSpeed(), pages: await measurePages(found.path) };
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else print(figures);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof NotReady) say(error.message);
  else console.error(error);
  process.exitCode = 1;
});
