/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What is used of the file that Vitest's JSON reporter writes. */
export interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/** A step without tests of its own counts as one. */
export function tallyOfStep(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts a Vitest run. A file that could not be loaded holds no tests and counts as one that failed; so does a run that
 * ended badly for another reason, wrote no report or ran nothing.
 */
export function tallyOfVitest(report: VitestReport | undefined, succeeded: boolean): Tally {
  if (!report) return tallyOfStep(false);
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded.length;
  const hidden = failed === 0 && (passed === 0 || !succeeded || !report.success);
  return { passed, failed: hidden ? 1 : failed };
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The last line of a test run. */
export function summaryLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
