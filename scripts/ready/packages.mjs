import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './lock.mjs';
import { NotReady, root, run, say } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null} packages by their place; null where there is no such file
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether the packages that are installed are those that the lock file asks for. The root itself, '', is in the lock
 * file alone, and optional packages may be for other systems.
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
export const packagesMatch = (wanted, installed) =>
  Object.entries(wanted).every(([place, { version, integrity, optional, devOptional }]) => {
    const found = installed[place];
    if (!found) return place === '' || optional === true || devOptional === true;
    return found.version === version && found.integrity === integrity;
  });

/** npm writes its list of installed packages last: an installation that broke off has none. */
function packagesAreReady() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  return wanted !== null && installed !== null && packagesMatch(wanted, installed);
}

const typesExist = () => existsSync(path.join(root, '.wxt/tsconfig.json'));

/** npm as it was called, or the one on the path where this script was started without npm. */
function npmCommand() {
  const script = process.env['npm_execpath'];
  return script ? { command: process.execPath, args: [script] } : { command: 'npm', args: [] };
}

/** A caller may have silenced npm or left development packages out; neither may reach this call. */
async function install() {
  const { command, args } = npmCommand();
  const options = ['--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  say('Installing packages (about 320 MB, a minute or so).');
  const code = await run(command, [...args, 'ci', ...options], { output: 'stderr', task: 'installing packages' });
  if (code !== 0) throw new NotReady('The packages could not be installed: npm says why above.');
}

async function generateTypes() {
  const code = await run('wxt', ['prepare'], { output: 'stderr' });
  if (code !== 0) throw new NotReady('The types could not be generated: wxt says why above.');
}

/** The first version that all packages run on, as `engines` in package.json says. */
function readyNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new NotReady(`Node 20.19 or newer is missing: this is ${process.versions.node}.`);
}

/**
 * Installs packages and generates types where they are missing or out of date; else costs a few milliseconds.
 * @throws {NotReady}
 */
export async function readyPackages() {
  readyNode();
  if (packagesAreReady() && typesExist()) return;
  await alone(async () => {
    if (!packagesAreReady()) await install();
    if (!typesExist()) await generateTypes();
  });
}
