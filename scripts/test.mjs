// `npm test`: set-up, build, every test tier (node, ui, both real browsers), and the counts as the last lines.
// Words behind it go to vitest: `npm test -- tests/core/time`, `npm test -- --project node`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, setUpBrowsers, setUpPackages } from './set-up.mjs';

export async function runTests(args) {
  setUpPackages();
  setUpBrowsers();
  const { build } = await import('../build.mjs');
  await build();
  const report = path.join(ROOT, '.cache', 'vitest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await vitest(['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const counts = countResults(JSON.parse(readFileSync(report, 'utf8')));
  // A file that fails to load has no failed test in it, but vitest's exit code knows.
  if (code !== 0 && counts.all.failed === 0) counts.all.failed = 1;
  return counts;
}

function vitest(args) {
  return new Promise(done => {
    const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args], { cwd: ROOT, stdio: 'inherit' });
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
      const browser = file.name.includes('/tests/browser/') ? test.ancestorTitles[0] : undefined;
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
