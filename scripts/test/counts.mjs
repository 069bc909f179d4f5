/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} VitestReport  What is read of vitest's JSON report.
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults  one a file
 *
 * @typedef {object} PlaywrightReport  What is read of Playwright's JSON report.
 * @property {{ expected: number, flaky: number, unexpected: number, skipped: number }} stats
 * @property {unknown[]} errors  outside any test, a spec that does not load among them
 */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/** @type {(a: Counts, b: Counts) => Counts} */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** @type {(counts: Counts) => string} */
export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * A test file that fails without a failed test could not be loaded: one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function vitestCounts({ testResults }) {
  return testResults
    .map(({ status, assertionResults }) => {
      const count = (/** @type {string} */ wanted) => assertionResults.filter((test) => test.status === wanted).length;
      const passed = count('passed');
      const failed = count('failed');
      const skipped = assertionResults.length - passed - failed;
      return status === 'failed' && failed === 0 ? { passed, failed: 1, skipped } : { passed, failed, skipped };
    })
    .reduce(add, none);
}

/**
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}
