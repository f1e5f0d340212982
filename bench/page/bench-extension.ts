import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { readDatasetHead } from '../../src/core/dataset/read-dataset.ts';
import { writeDataset } from '../../src/core/dataset/write-dataset.ts';
import type { Dossier } from '../../src/core/link/dossier.ts';
import type { BrowserName } from '../../tests/support/launch-browser.ts';

/** The shipped extension with a dataset of these dossiers instead of the seeds'. Answers its folder, from the root. */
export function makeOwnExtension(root: string, browser: BrowserName, name: string, dossiers: readonly Dossier[]): string {
  const shipped = path.join(root, 'dist', browser);
  if (!existsSync(path.join(shipped, 'manifest.json'))) throw new Error(`dist/${browser} is missing: run npm run build first`);
  const folder = path.join('dist', 'bench', `${browser}-${name}`);
  rmSync(path.join(root, folder), { recursive: true, force: true });
  cpSync(shipped, path.join(root, folder), { recursive: true });
  // The build's own: otherwise it would link the dossiers anew, of no articles.
  const { extractor } = readDatasetHead(readFileSync(path.join(root, folder, 'dataset/dataset.json'), 'utf8'));
  for (const file of writeDataset([], { dossiers }, extractor)) {
    writeFileSync(path.join(root, folder, 'dataset', file.name), [...file.lines].join(''));
  }
  return folder;
}

/** An extension of the same shape that finds and paints nothing. */
export async function makeFloorExtension(root: string, browser: BrowserName): Promise<string> {
  return makeSmallExtension(root, browser, 'floor', {
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: true,
  });
}

/** No script at all, for what runs in the page itself. */
export async function makeEmptyExtension(root: string, browser: BrowserName): Promise<string> {
  return makeSmallExtension(root, browser, 'empty', {});
}

/** Bundles a script of bench/page/injected for the page. */
export async function bundleInjected(root: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`bench/page/injected/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

type Shape = { readonly background?: object; readonly content_scripts?: true };

async function makeSmallExtension(root: string, browser: BrowserName, name: string, shape: Shape): Promise<string> {
  const shipped = JSON.parse(readFileSync(path.join(root, 'dist', browser, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly { readonly matches: readonly string[] }[];
    readonly browser_specific_settings?: object;
  };
  const { matches } = shipped.content_scripts[0]!;
  const folder = path.join('dist', 'bench', `${browser}-${name}`);
  mkdirSync(path.join(root, folder), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `bench ${name}`,
    version: '1.0',
    ...(shape.background ? { background: shape.background } : {}),
    ...(shape.content_scripts ? { content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle', all_frames: true }] } : {}),
    ...(shipped.browser_specific_settings ? { browser_specific_settings: shipped.browser_specific_settings } : {}),
  };
  writeFileSync(path.join(root, folder, 'manifest.json'), JSON.stringify(manifest, null, 1));
  for (const script of shape.content_scripts ? ['content', 'background'] : []) {
    writeFileSync(path.join(root, folder, `${script}.js`), await bundleInjected(root, `floor-${script}`));
  }
  return folder;
}
