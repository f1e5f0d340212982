// Builds the extension: src/ + seeds/ + data/ → dist/chromium, dist/firefox, and a zip of each.
// Byte-reproducible: no timestamps, sorted zip entries, fixed mtimes, so that a store's own rebuild gives the same file.
// `node build.mjs` does everything; `--no-dataset` leaves the dataset as it is (for a quick rebuild of code).
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleExtension } from './scripts/build/bundle.mjs';
import { manifestFor } from './scripts/build/manifest-for.mjs';
import { noticesFor } from './scripts/build/notices.mjs';
import { zipFolder } from './scripts/build/zip-folder.mjs';
import { ROOT, setUpPackages } from './scripts/set-up.mjs';

const BROWSERS = ['chromium', 'firefox'];

/** Copies of pages and other files that are shipped as they stand: [from, to]. */
const STATIC = [
  ['src/popup/popup.html', 'popup.html'],
  ['src/options/options.html', 'options.html'],
  ['src/options/article.html', 'article.html'],
  ['src/first-run/first-run.html', 'first-run.html'],
  ['data/model/tagger.bin', 'model/tagger.bin'],
  ['public/icons', 'icons'],
  ['public/_locales', '_locales'],
];

export async function build({ dataset = true, zip = true } = {}) {
  setUpPackages();
  const shared = path.join(ROOT, 'dist', 'shared');
  await rm(shared, { recursive: true, force: true });
  await mkdir(shared, { recursive: true });
  const meta = await bundleExtension(shared);
  for (const [from, to] of STATIC) await cp(path.join(ROOT, from), path.join(shared, to), { recursive: true });
  await writeFile(path.join(shared, 'THIRD-PARTY-NOTICES.txt'), await noticesFor(meta));
  if (dataset) {
    khalfiya('build', '--in', 'seeds', '--out', 'dist/dataset', '--sources', 'seeds/sources.json');
  }
  await cp(path.join(ROOT, 'dist/dataset'), path.join(shared, 'dataset'), { recursive: true });

  for (const browser of BROWSERS) {
    const folder = path.join(ROOT, 'dist', browser);
    await rm(folder, { recursive: true, force: true });
    await cp(shared, folder, { recursive: true });
    await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(await manifestFor(browser), null, 2)}\n`);
    if (zip) {
      const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
      await zipFolder(folder, path.join(ROOT, 'dist', `khalfiya-${version}-${browser}.zip`));
    }
  }
  await writeFile(path.join(ROOT, 'dist', 'meta.json'), JSON.stringify(meta));
  await rm(shared, { recursive: true, force: true });
}

/** The dataset is made by the very command a newsroom would use. */
function khalfiya(...args) {
  const ran = spawnSync(process.execPath, ['scripts/khalfiya.mjs', ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (ran.status !== 0) throw new Error(`khalfiya ${args.join(' ')} failed`);
}

if (import.meta.filename === process.argv[1] || import.meta.url.endsWith(path.basename(process.argv[1] ?? ''))) {
  await build({ dataset: !process.argv.includes('--no-dataset') });
}
