import { existsSync } from 'node:fs';
import { findBrowser, isNamed } from './browsers.mjs';
import { alone } from './lock.mjs';
import { run, say } from './run.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Playwright's servers may be out of reach, and its Chromium may lack libraries: neither is worth a page of errors. */
async function installPlaywrightsChromium() {
  say('Fetching Chromium.');
  await run('playwright', ['install', 'chromium'], { output: 'none', task: 'fetching Chromium' });
}

/** @param {Engine} engine */
async function installDebianPackage(engine) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const name = debianPackage[engine];
  const apt = (/** @type {string[]} */ ...args) =>
    run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      output: 'none',
      task: `installing ${name}`,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  say(`Installing the package ${name}.`);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', name);
}

/** @type {Record<Engine, ((engine: Engine) => Promise<void>)[]>} */
const ways = {
  chromium: [installPlaywrightsChromium, installDebianPackage],
  firefox: [installDebianPackage],
};

/** @param {Engine} engine */
const isThere = async (engine) => 'path' in (await findBrowser(engine));

/**
 * Finds a browser, or installs one where this machine lets us. One that is named is taken as it is.
 * @param {Engine} engine
 * @returns {Promise<import('./browsers.mjs').Found>}
 */
export async function readyBrowser(engine) {
  if (!isNamed(engine) && !(await isThere(engine))) {
    await alone(async () => {
      for (const install of ways[engine]) if (!(await isThere(engine))) await install(engine);
    });
  }
  return findBrowser(engine);
}
