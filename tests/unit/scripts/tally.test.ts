import { describe, expect, it } from 'vitest';
import { sum, summaryLine, tallyOfStep, tallyOfVitest, type VitestReport } from '../../../scripts/tally.ts';

function report(passed: number, failed: number, more: Partial<VitestReport> = {}): VitestReport {
  return { success: failed === 0, numPassedTests: passed, numFailedTests: failed, testResults: [], ...more };
}

describe('the tally of a Vitest run', () => {
  it('takes over passed and failed tests', () => {
    expect(tallyOfVitest(report(5, 2), false)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a file that could not be loaded as one failed test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(tallyOfVitest(report(1, 0, { success: false, testResults }), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('does not count a file twice when its tests failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [{}] }];
    expect(tallyOfVitest(report(0, 1, { testResults }), false)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run without any test, or without a report, as failed', () => {
    expect(tallyOfVitest(report(0, 0), true)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOfVitest(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts an error outside all tests as failed', () => {
    expect(tallyOfVitest(report(3, 0), false)).toEqual({ passed: 3, failed: 1 });
    expect(tallyOfVitest(report(3, 0, { success: false }), true)).toEqual({ passed: 3, failed: 1 });
  });
});

describe('the last line', () => {
  it('adds all steps up', () => {
    const total = sum([tallyOfStep(true), tallyOfStep(false), { passed: 40, failed: 1 }]);
    expect(summaryLine(total)).toBe('41 passed, 2 failed');
  });

  it('is there even when nothing ran', () => {
    expect(summaryLine(sum([]))).toBe('0 passed, 0 failed');
  });
});
