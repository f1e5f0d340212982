// esbuild over the extension's entry points, one classic script (iife) each.
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../set-up.mjs';
import { cssAsText } from './css-as-text.mjs';
import { withoutMarkupSinks } from './without-markup-sinks.mjs';

/** What ships, by output name. */
const ENTRIES = {
  background: 'src/background/background.ts',
  content: 'src/content/content.ts',
  hover: 'src/hover/hover.ts',
  card: 'src/card/card.tsx',
  popup: 'src/popup/popup.tsx',
  options: 'src/options/options.tsx',
  article: 'src/options/article.tsx',
  'first-run': 'src/first-run/first-run.tsx',
  'page-reader': 'src/page-reader/page-reader.ts',
};

/** Bundles everything into `folder`; @returns esbuild's metafile, which the budgets and the import rules are checked against. */
export async function bundleExtension(folder) {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, path.join(ROOT, file)])),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome128', 'firefox146'],
    // Without it every Arabic letter becomes \uXXXX, two to three times the bytes.
    charset: 'utf8',
    legalComments: 'none', // THIRD-PARTY-NOTICES.txt has every licence whole
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
    plugins: [cssAsText(), withoutMarkupSinks()],
  });
  return result.metafile;
}
