import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, say } from './run.mjs';

const file = path.join(root, '.cache/install.lock');
const pollMs = 200;

/** The lock holds its owner's process id. */
function take() {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that is just being written has no owner yet: counts as alive. */
function ownerIsAlive() {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner) process.kill(owner, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Does a piece of work that no other process of this checkout may do at the same time; waits for its turn.
 * @param {() => Promise<void>} work
 */
export async function alone(work) {
  for (let waiting = false; !take(); waiting = true) {
    if (!waiting) say('Another command is setting the project up; waiting for it.');
    if (!ownerIsAlive()) rmSync(file, { force: true });
    await wait(pollMs);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}
