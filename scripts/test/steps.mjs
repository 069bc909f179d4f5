import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../ready/run.mjs';
import { add, none } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** Where the reports of the runners lie. */
export const results = path.join(root, 'test-results');

/**
 * A command that is one test: it passes where it exits with 0.
 * @param {string} title
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
export async function command(title, program, args) {
  console.log(`\n── ${title}`);
  const passed = (await run(program, args)) === 0;
  console.log(`${passed ? '✓' : '✗'} ${title}`);
  return passed ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

/**
 * A runner of many tests, which writes a report of them as JSON. One that fails without a failed test has crashed.
 * @template Report
 * @param {string} title  also the name of its report, `<title>.json` in `results`
 * @param {() => Promise<number>} start  runs it and resolves to its exit code
 * @param {(report: Report) => Counts} countsOf
 * @returns {Promise<Counts>}
 */
export async function runner(title, start, countsOf) {
  console.log(`\n── ${title}`);
  const code = await start();
  const counts = readCounts(path.join(results, `${title}.json`), countsOf);
  return code !== 0 && counts.failed === 0 ? add(counts, { ...none, failed: 1 }) : counts;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} countsOf
 */
function readCounts(file, countsOf) {
  try {
    return countsOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return none;
  }
}
