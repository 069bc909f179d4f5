import { describe, expect, it } from 'vitest';
import { add, none, playwrightCounts, summary, vitestCounts } from '../../../scripts/test/counts.mjs';

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe('vitestCounts', () => {
  it('counts tests by their status over all files', () => {
    const testResults = [
      { status: 'passed', assertionResults: tests('passed', 'passed', 'skipped') },
      { status: 'failed', assertionResults: tests('passed', 'failed', 'todo') },
    ];
    expect(vitestCounts({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(vitestCounts({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({ ...none, failed: 1 });
  });
});

describe('playwrightCounts', () => {
  it('counts tests by their outcome', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });

  it('counts errors outside any test as failures', () => {
    const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ ...none, failed: 1 });
  });
});

describe('summary', () => {
  it('names skipped tests only where there are any', () => {
    expect(summary({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
    expect(summary({ passed: 2, failed: 1, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
  });
});

describe('add', () => {
  it('adds each count', () => {
    expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    });
  });
});
