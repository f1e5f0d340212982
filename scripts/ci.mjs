// What .ci/run does: every gate that isn't a test (each counted as one), then `npm test`, then the sum as the last line.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, setUpBrowsers, setUpPackages } from './set-up.mjs';

setUpPackages();
setUpBrowsers();
const { build } = await import('../build.mjs');
const { line, runTests } = await import('./test.mjs');

const bin = name => path.join(ROOT, 'node_modules/.bin', name);
const command = (file, ...args) => spawnSync(file, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;

const zipHashes = () =>
  readdirSync(path.join(ROOT, 'dist'))
    .filter(name => name.endsWith('.zip'))
    .map(
      name =>
        `${name} ${createHash('sha256')
          .update(readFileSync(path.join(ROOT, 'dist', name)))
          .digest('hex')}`,
    )
    .sort();

const gates = [
  ['type check', () => command(process.execPath, 'scripts/typecheck.mjs')],
  ['format and lint (biome)', () => command(bin('biome'), 'ci', '--error-on-warnings', '.')],
  ['type-aware lint (oxlint)', () => command(bin('oxlint'), '--type-aware', '--deny-warnings', 'src', 'cli', 'tests', 'bench', 'gallery')],
  ['no dead code (knip)', () => command(bin('knip'))],
  [
    'two builds give the same bytes',
    async () => {
      await build();
      const first = zipHashes();
      await build();
      const second = zipHashes();
      console.log(second.join('\n'));
      return first.length === 2 && first.join() === second.join();
    },
  ],
  [
    'Firefox package: addons-linter 0 errors, 0 warnings, 0 notices',
    () => command(bin('addons-linter'), 'dist/firefox', '--warnings-as-errors') && lintIsClean(),
  ],
];

/** The linter's exit code is silent about notices: its own counts are read. */
function lintIsClean() {
  const ran = spawnSync(bin('addons-linter'), ['dist/firefox', '--output', 'json'], { cwd: ROOT, encoding: 'utf8' });
  const { summary } = JSON.parse(ran.stdout);
  console.log(`addons-linter: ${JSON.stringify(summary)}`);
  return summary.errors === 0 && summary.warnings === 0 && summary.notices === 0;
}

const total = { passed: 0, failed: 0 };
const failures = [];
for (const [name, gate] of gates) {
  const started = Date.now();
  let good = false;
  try {
    good = await gate();
  } catch (error) {
    console.error(error);
  }
  total[good ? 'passed' : 'failed'] += 1;
  if (!good) failures.push(name);
  console.log(`gate: ${good ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
const tests = await runTests([]);
console.log(`chromium: ${line(tests.chromium)}`);
console.log(`firefox: ${line(tests.firefox)}`);
for (const name of failures) console.log(`gate failed: ${name}`);
total.passed += tests.all.passed;
total.failed += tests.all.failed;
console.log(line(total));
process.exit(total.failed === 0 ? 0 : 1);
