/**
 * Runs every test there is: builds, types, lint, format, units, and the built extension in real browsers.
 *   npm test
 * The last line on standard output is `N passed, N failed`, with `, N skipped` where any were; it is also left in
 * `test-results/summary.txt`. Exits 1 on any failure.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readyBrowser } from './ready/install-browsers.mjs';
import { readyPackages } from './ready/packages.mjs';
import { NotReady, run } from './ready/run.mjs';
import { add, none, playwrightCounts, summary, vitestCounts } from './test/counts.mjs';
import { command, results, runner } from './test/steps.mjs';

/** @typedef {import('./test/counts.mjs').Counts} Counts */

const oneFailure = { ...none, failed: 1 };

/**
 * Said once more at the end, where a reader of the last lines sees them.
 * @type {string[]}
 */
const notes = [];

function units() {
  const report = path.join(results, 'units.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runner('units', () => run('vitest', ['run', '-c', 'tests/vitest.config.ts', ...reporters]), vitestCounts);
}

/** The tests in Firefox skip themselves where there is none; without a Chromium nothing can be said at all. */
async function browsers() {
  const chromium = await readyBrowser('chromium');
  const firefox = await readyBrowser('firefox');
  if ('missing' in firefox) notes.push(`Tests in Firefox skipped: ${firefox.missing}`);
  if ('missing' in chromium) {
    notes.push(`Tests in browsers not run: ${chromium.missing}`);
    return oneFailure;
  }
  const env = { ASIDE_CHROMIUM: chromium.path, ...('path' in firefox && { ASIDE_FIREFOX: firefox.path }) };
  return runner('browsers', () => run('playwright', ['test', '-c', 'tests/e2e'], { env }), playwrightCounts);
}

/** Builds come first: they also write the types that the type check needs. */
async function all() {
  await readyPackages();
  const builds = add(
    await command('build for Chromium', 'wxt', ['build']),
    await command('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  );
  const addOn = ['--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--no-input'];
  const checks = [
    await command('rules for Firefox add-ons', 'web-ext', ['lint', ...addOn]),
    await command('types', 'tsc', ['--noEmit']),
    await command('lint', 'oxlint', []),
    await command('format', 'prettier', ['--check', '.']),
    await units(),
  ].reduce(add, builds);
  if (builds.failed === 0) return add(checks, await browsers());
  notes.push('Tests in browsers not run: there is no build to test.');
  return checks;
}

/**
 * Whatever stops the run as a whole is a failure too, and the last line still comes.
 * @returns {Promise<Counts>}
 */
async function allOrFailure() {
  try {
    return await all();
  } catch (error) {
    notes.push(error instanceof NotReady ? error.message : String(error instanceof Error ? error.stack : error));
    return oneFailure;
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts = await allOrFailure();
writeFileSync(path.join(results, 'summary.txt'), `${summary(counts)}\n`);
console.log(['', ...notes, summary(counts)].join('\n'));
process.exitCode = counts.failed > 0 ? 1 : 0;
