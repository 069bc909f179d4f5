import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One line for the person at the terminal; standard output belongs to the command that runs next. */
export const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** The project cannot be made ready to run; the message says in one line why, and how to mend it. */
export class NotReady extends Error {}

const heartbeatMs = 10_000;

/** @param {string} task */
function sayStillAt(task) {
  const started = Date.now();
  return setInterval(() => say(`  still ${task}, ${Math.round((Date.now() - started) / 1000)} s`), heartbeatMs);
}

/** @type {Record<'stdout' | 'stderr' | 'none', import('node:child_process').StdioOptions>} */
const channels = { stdout: ['ignore', 1, 2], stderr: ['ignore', 2, 2], none: 'ignore' };

/**
 * Runs a command in the project's root to its end, with the installed packages' commands at hand.
 * @param {string} command
 * @param {string[]} args
 * @param {{ output?: 'stdout' | 'stderr' | 'none', task?: string, env?: Record<string, string> }} [options]
 *   Where its output goes (standard output by default); what to say every ten seconds that it is still at.
 * @returns {Promise<number>} its exit code; 1 where it could not be started or was killed
 */
export function run(command, args, { output = 'stdout', task, env } = {}) {
  const bin = path.join(root, 'node_modules/.bin');
  /** @type {import('node:child_process').ChildProcess} */
  const child = spawn(command, args, {
    cwd: root,
    stdio: channels[output],
    shell: process.platform === 'win32' && !path.isAbsolute(command),
    env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  const heartbeat = task === undefined ? undefined : sayStillAt(task);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(heartbeat));
}
