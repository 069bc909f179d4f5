import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} Engine */
/** @typedef {{ path: string } | { missing: string }} Found  A browser's executable, or in one line why there is none. */

/** The first versions that the tests can drive: pressing the toolbar button; `gecko.strict_min_version`. */
const oldest = { chromium: 146, firefox: 140 };

const names = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };
const variables = { chromium: 'ASIDE_CHROMIUM', firefox: 'ASIDE_FIREFOX' };

/** @type {(engine: Engine) => boolean} */
export const isNamed = (engine) => Boolean(process.env[variables[engine]]);

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const macApps = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windowsPrograms = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** @param {Engine} engine */
function usualPlaces(engine) {
  const { env } = process;
  switch (process.platform) {
    case 'darwin':
      return macApps[engine].flatMap((app) => ['/', homedir()].map((home) => path.join(home, 'Applications', app)));
    case 'win32': {
      const homes = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']];
      return windowsPrograms[engine].flatMap((file) => homes.flatMap((home) => (home ? [path.join(home, file)] : [])));
    }
    default: {
      const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
      return commands[engine].flatMap((command) => folders.map((folder) => path.join(folder, command)));
    }
  }
}

/** Playwright's Firefox is a build of its own that speaks another protocol, so only its Chromium will do. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * The major version a browser says it has: also the proof that it starts. On Windows Chromium does not say.
 * @param {string} executable
 * @param {Engine} engine
 * @returns {number | null} null where it does not start
 */
function versionOf(executable, engine) {
  if (!existsSync(executable)) return null;
  if (process.platform === 'win32' && engine === 'chromium') return oldest.chromium;
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const major = /(\d+)\.\d/u.exec(stdout ?? '')?.[1];
  return major === undefined ? null : Number(major);
}

/**
 * A browser that the tests can drive: the one an environment variable names, else Playwright's own, else one that
 * is installed in its usual place.
 * @param {Engine} engine
 * @returns {Promise<Found>}
 */
export async function findBrowser(engine) {
  const variable = variables[engine];
  const named = process.env[variable];
  const candidates = named
    ? [named]
    : [...(engine === 'chromium' ? [await playwrightsOwn()] : []), ...usualPlaces(engine)];
  const found = candidates.find((candidate) => (versionOf(candidate, engine) ?? 0) >= oldest[engine]);
  if (found) return { path: found };
  if (named)
    return { missing: `${variable} names no ${engine} of version ${oldest[engine]} or newer that starts: ${named}` };
  return { missing: `${names[engine]} ${oldest[engine]} or newer is missing: install it, or name one in ${variable}.` };
}
