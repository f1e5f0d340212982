// esbuild over the extension's entry points, one classic script (iife) each.
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../set-up.mjs';
import { cssAsText } from './css-as-text.mjs';
import { defineUnderstanding } from './understanding-fingerprint.mjs';
import { withoutMarkupSinks } from './without-markup-sinks.mjs';

/** What ships, by output name. */
const ENTRIES = {
  background: 'src/background/background.ts',
  content: 'src/content/content.ts',
  marker: 'src/marker/marker.ts',
  hover: 'src/hover/hover.ts',
  touch: 'src/touch/touch.ts',
  card: 'src/card/card.tsx',
  popup: 'src/popup/popup.tsx',
  options: 'src/options/options.tsx',
  article: 'src/options/article.tsx',
  'first-run': 'src/first-run/first-run.tsx',
  'page-reader': 'src/page-reader/page-reader.ts',
};

/** Nearly all of their functions are called as soon as they are there, while a page loads. */
const RUN_WHOLE = ['content', 'marker'];

/**
 * Has Chromium (136 on) compile every function as it reads the script, instead of reading it over once and each function
 * again at its first call: a fifth of what they cost a page (docs/benchmarks.md). https://v8.dev/blog/explicit-compile-hints
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad';

/** Bundles everything into `folder`; @returns esbuild's metafile, which the budgets and the import rules are checked against. */
export async function bundleExtension(folder) {
  const drawn = Object.entries(ENTRIES).filter(([, file]) => file.endsWith('.tsx'));
  const plain = Object.entries(ENTRIES).filter(([name, file]) => !file.endsWith('.tsx') && !RUN_WHOLE.includes(name));
  const runWhole = Object.entries(ENTRIES).filter(([name]) => RUN_WHOLE.includes(name));
  // The JSX factory is injected, and would bring Preact into bundles that draw nothing.
  const metafiles = await Promise.all([
    bundle(folder, plain, []),
    bundle(folder, runWhole, [], CALLED_ON_LOAD),
    bundle(folder, drawn, [path.join(ROOT, 'scripts/build/jsx-factory.mjs')]),
  ]);
  return {
    inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
  };
}

async function bundle(folder, entries, inject, firstLine = '') {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(entries.map(([name, file]) => [name, path.join(ROOT, file)])),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome128', 'firefox146'],
    // Without it every Arabic letter becomes \uXXXX, two to three times the bytes.
    charset: 'utf8',
    banner: { js: firstLine },
    legalComments: 'none', // THIRD-PARTY-NOTICES.txt has every licence whole
    // Instead of tsconfig.json, whose `react-jsx` would win over esbuild's own options.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment', verbatimModuleSyntax: true } },
    inject,
    define: await defineUnderstanding(),
    metafile: true,
    logLevel: 'warning',
    plugins: [cssAsText(), withoutMarkupSinks()],
  });
  return result.metafile;
}
