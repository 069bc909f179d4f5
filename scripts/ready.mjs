/**
 * Makes the project ready to run: packages, generated types and, where asked for, a browser.
 *   node scripts/ready.mjs [--chromium]
 * Plain Node, since it runs before anything is installed. Writes to standard error only.
 * Exits 1 with one line on what is missing and how to get it.
 */
import { readyPackages } from './ready/packages.mjs';
import { NotReady, say } from './ready/run.mjs';

try {
  await readyPackages();
  if (process.argv.includes('--chromium')) {
    const { readyBrowser } = await import('./ready/install-browsers.mjs');
    const chromium = await readyBrowser('chromium');
    if ('missing' in chromium) throw new NotReady(chromium.missing);
  }
} catch (error) {
  if (!(error instanceof NotReady)) throw error;
  say(error.message);
  process.exitCode = 1;
}
