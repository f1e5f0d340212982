import { describe, expect, it } from 'vitest';
import { filesToRunAgain, isStray, withSecondRun } from '../../scripts/second-run.mjs';

type Outcome = 'passed' | 'failed' | 'skipped';

/** A file of vitest's JSON report: its tests by what came of them. */
const file = (name: string, outcomes: readonly Outcome[], status: Outcome = outcomes.includes('failed') ? 'failed' : 'passed') => ({
  name: `/clone/tests/${name}`,
  status,
  message: status === 'failed' && !outcomes.includes('failed') ? 'Error: the browser did not start\n    at launch' : '',
  assertionResults: outcomes.map((outcome, at) => ({
    status: outcome,
    title: `test ${at}`,
    ancestorTitles: ['firefox'],
    failureMessages: outcome === 'failed' ? [`Error: test ${at} timed out\n    at file.ts:1:2`] : [],
  })),
});
const report = (...testResults: readonly ReturnType<typeof file>[]) => ({ testResults });
const namesOf = (again: readonly { readonly file: string }[]) => again.map(each => each.file.replace('/clone/tests/', ''));

describe('the second run', () => {
  it.each([
    ['nothing where all passed', report(file('browser/a.test.ts', ['passed']), file('core/b.test.ts', ['passed'])), []],
    [
      'a browser file with one failure',
      report(file('browser/a.test.ts', ['passed', 'failed']), file('browser/b.test.ts', ['passed'])),
      ['browser/a.test.ts'],
    ],
    ['a browser file whose browser did not start', report(file('browser/a.test.ts', ['skipped'], 'failed')), ['browser/a.test.ts']],
    [
      'up to three browser files',
      report(...['a', 'b', 'c', 'd'].map(name => file(`browser/${name}.test.ts`, [name === 'd' ? 'passed' : 'failed']))),
      ['browser/a.test.ts', 'browser/b.test.ts', 'browser/c.test.ts'],
    ],
    ['none of four: that is a real fault', report(...['a', 'b', 'c', 'd'].map(name => file(`browser/${name}.test.ts`, ['failed']))), []],
    [
      'never a node or ui file',
      report(file('core/a.test.ts', ['failed']), file('ui/b.test.tsx', ['failed']), file('house/browser/c.test.ts', ['failed'])),
      [],
    ],
    [
      'the browser file beside a node file that failed',
      report(file('core/a.test.ts', ['failed']), file('browser/b.test.ts', ['failed'])),
      ['browser/b.test.ts'],
    ],
  ])('is for %s', (_, first, wanted) => {
    expect(namesOf(filesToRunAgain(first))).toEqual(wanted);
  });

  it('says in one line, by its browser, why a file is run again', () => {
    const [failed, unstarted] = filesToRunAgain(
      report(file('browser/a.test.ts', ['passed', 'failed', 'failed']), file('browser/b.test.ts', [], 'failed')),
    );
    expect(failed?.why).toBe('firefox: Error: test 1 timed out');
    expect(unstarted?.why).toBe('Error: the browser did not start');
  });

  it('excuses no error thrown outside of tests by a file that is not run again', () => {
    const again = [{ file: '/clone/tests/browser/a.test.ts', why: 'timed out' }];
    const files = ['/clone/tests/browser/a.test.ts', '/clone/tests/core/b.test.ts', ''];
    expect(files.filter(each => isStray(each, again))).toEqual(['/clone/tests/core/b.test.ts', '']);
  });

  it('counts in place of the first, for its files alone', () => {
    const first = report(
      file('core/a.test.ts', ['failed']),
      file('browser/b.test.ts', ['failed', 'passed']),
      file('browser/c.test.ts', ['passed']),
    );
    const merged = withSecondRun(first, report(file('browser/b.test.ts', ['passed', 'passed'])));
    expect(merged.testResults.map((each: { status: string }) => each.status)).toEqual(['failed', 'passed', 'passed']);
    expect(merged.testResults[1]?.assertionResults.map((each: { status: string }) => each.status)).toEqual(['passed', 'passed']);
  });
});
