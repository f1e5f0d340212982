// A number for what understands an article: its code with the tables in it, as bundled and minified, and the tagger's
// weights. A comment more leaves it as it was; a rule or a name more doesn't. Articles that were understood under another
// number are understood again (src/library/understand-again.ts). And one for what links them and makes the tables of names
// and of search: dossiers that were made under another are made again (src/library/load-bundled.ts).
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../set-up.mjs';

const WEIGHTS = 'data/model/tagger.bin';

/** Files besides code that it depends on, from the root. */
export const UNDERSTANDING_DATA = [WEIGHTS];

/** Six bytes: exact as a JavaScript number. */
const HEX_DIGITS = 12;

let made;

const UNDERSTANDING = ['src/core/article/read-article.ts', 'src/core/understand/understand-article.ts'];
const LINKING = ['src/core/link/link-articles.ts', 'src/core/match/compile-index.ts', 'src/core/search/searchable-name.ts'];

/** What esbuild's `define` puts into src/core/understand/extractor-version.ts and src/core/link/linker-version.ts. */
export function defineUnderstanding() {
  made ??= fingerprints();
  return made;
}

async function fingerprints() {
  const [UNDERSTANDING_FINGERPRINT, LINKING_FINGERPRINT] = await Promise.all([
    fingerprint(UNDERSTANDING, UNDERSTANDING_DATA),
    fingerprint(LINKING, []),
  ]);
  return { UNDERSTANDING_FINGERPRINT, LINKING_FINGERPRINT };
}

async function fingerprint(entryPoints, files) {
  // Not at the top: the command line is there before its packages are.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: 'dist',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const hash = createHash('sha256');
  for (const { text } of outputFiles) hash.update(text);
  for (const file of files) hash.update(await readFile(path.join(ROOT, file)));
  return String(Number.parseInt(hash.digest('hex').slice(0, HEX_DIGITS), 16));
}
