// Which test files get a second run. In some runs of 240 tests a browser's driver loses a message, and no wait for a
// condition can bring it back; a fault of ours fails again in a fresh browser. Node and ui tests have no such excuse.

/** More failing files than this have one cause, and it isn't a lost message. */
const MOST_FILES = 3;

/**
 * @param report vitest's JSON report
 * @returns {{file: string, why: string}[]} the browser test files to run again, each with its first failure in one line
 */
export function filesToRunAgain(report) {
  const failed = report.testResults.filter(file => isBrowserTest(file) && hasFailed(file));
  return failed.length > MOST_FILES ? [] : failed.map(file => ({ file: file.name, why: firstFailure(file) }));
}

/** The report with what came of the files that were run again in place of what came of them first. */
export function withSecondRun(report, second) {
  const again = new Map(second.testResults.map(file => [file.name, file]));
  return { ...report, testResults: report.testResults.map(file => again.get(file.name) ?? file) };
}

/** Whether an error outside of tests was thrown where no second run looks: by another file than those, or by none that is known. */
export const isStray = (file, again) => !again.some(each => each.file === file);

/** A file that could not be loaded, or whose browser did not start, has failed without a failed test in it. */
export const hasFailed = file => file.status === 'failed' || file.assertionResults.some(test => test.status === 'failed');

export const isBrowserTest = file => file.name.replaceAll('\\', '/').includes('/tests/browser/');

function firstFailure(file) {
  const failure = file.assertionResults.find(test => test.status === 'failed');
  const message = failure?.failureMessages?.[0] || file.message || 'nothing of a test: its browser did not start';
  return [...(failure?.ancestorTitles ?? []), message.trim().split('\n')[0]].join(': ');
}
