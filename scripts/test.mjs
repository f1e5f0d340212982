// `npm test`: set-up, build, every test tier (node, ui, both real browsers), and the counts as the last lines.
// A browser test file that failed alone, or with one or two others, is run a second time: see second-run.mjs.
// Words behind it go to vitest: `npm test -- tests/core/time`, `npm test -- --project node`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesToRunAgain, hasFailed, isBrowserTest, isStray, withSecondRun } from './second-run.mjs';
import { ROOT, setUpBrowsers, setUpPackages } from './set-up.mjs';

const NOTE_UNHANDLED = path.join(ROOT, 'scripts/note-unhandled.mjs');

export async function runTests(args) {
  setUpPackages();
  setUpBrowsers();
  const { build } = await import('../build.mjs');
  await build();
  const first = await runVitest(args, 'vitest.json');
  // Whoever names tests wants to see them fail.
  const again = args.length === 0 ? filesToRunAgain(first.report) : [];
  if (again.length === 0) return countRun(first.report, first.code);
  console.log(`second run: ${again.length} browser test ${again.length === 1 ? 'file' : 'files'} from the start, in fresh browsers`);
  const second = await runVitest(['--project', 'browser', ...again.map(({ file }) => file)], 'vitest-second.json');
  for (const { file, why } of again) console.log(`second run: ${path.relative(ROOT, file)} (${why})`);
  const stray = first.unhandled.filter(file => isStray(file, again));
  for (const file of stray) console.log(`an error outside of its tests: ${file || 'in no file'}`);
  return countRun(withSecondRun(first.report, second.report), second.code || stray.length);
}

async function runVitest(args, name) {
  const file = path.join(ROOT, '.cache', name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const noted = `${file}.unhandled`;
  rmSync(noted, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, `--reporter=${NOTE_UNHANDLED}`];
  const code = await vitest(['run', ...args, ...reporters], { KHALFIYA_UNHANDLED: noted });
  return { code, report: readJson(file), unhandled: readJson(noted) };
}

/** A file that fails to load has no failed test in it, but vitest's exit code or the file itself knows. */
function countRun(report, code) {
  const counts = countResults(report);
  if (counts.all.failed === 0 && (code !== 0 || report.testResults.some(hasFailed))) counts.all.failed = 1;
  return counts;
}

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

function vitest(args, env) {
  return new Promise(done => {
    const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('close', code => done(code ?? 1));
  });
}

/** Browser tests stand under `describe('chromium')` and `describe('firefox')`. */
function countResults(report) {
  const counts = { chromium: { passed: 0, failed: 0 }, firefox: { passed: 0, failed: 0 }, all: { passed: 0, failed: 0 } };
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status !== 'passed' && test.status !== 'failed') continue;
      counts.all[test.status] += 1;
      const browser = isBrowserTest(file) ? test.ancestorTitles[0] : undefined;
      if (browser === 'chromium' || browser === 'firefox') counts[browser][test.status] += 1;
    }
  }
  return counts;
}

export const line = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  const counts = await runTests(process.argv.slice(2));
  console.log(`chromium: ${line(counts.chromium)}`);
  console.log(`firefox: ${line(counts.firefox)}`);
  console.log(line(counts.all));
  process.exit(counts.all.failed === 0 ? 0 : 1);
}
