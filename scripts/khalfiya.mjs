#!/usr/bin/env node
// `khalfiya COMMAND …`: bundles the command line where it's missing or older than its sources, then runs it.
// stdout belongs to the command's JSON Lines; everything said here goes to stderr.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineUnderstanding, UNDERSTANDING_DATA } from './build/understanding-fingerprint.mjs';
import { ROOT, setUpPackages } from './set-up.mjs';

const BUNDLE = path.join(ROOT, 'dist', 'cli', 'khalfiya.mjs');
const INPUTS = path.join(ROOT, 'dist', 'cli', 'inputs.json');

setUpPackages();
await bundleCommandLine();
const { runKhalfiya } = await import(pathToFileURL(BUNDLE).href);
process.exitCode = await runKhalfiya(process.argv.slice(2), ROOT);

async function bundleCommandLine() {
  if (!isStale()) return;
  const { build } = await import('esbuild');
  // Two runs at once (tests) each write a file of their own and rename it: nobody imports half a bundle.
  const own = `${BUNDLE}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['cli/khalfiya.ts'],
    outfile: own,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: await defineUnderstanding(),
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(`${INPUTS}.${process.pid}`, JSON.stringify(Object.keys(metafile.inputs).sort()));
  renameSync(own, BUNDLE);
  renameSync(`${INPUTS}.${process.pid}`, INPUTS);
}

/** True unless the bundle is newer than every file that went into it; a new file comes in only by an edit of an old one. */
function isStale() {
  try {
    const built = statSync(BUNDLE).mtimeMs;
    const inputs = [...JSON.parse(readFileSync(INPUTS, 'utf8')), 'scripts/khalfiya.mjs', 'package-lock.json', ...UNDERSTANDING_DATA];
    return inputs.some(file => statSync(path.join(ROOT, file)).mtimeMs > built);
  } catch {
    // Never built, half deleted, or a source was moved: all mean "build".
    return true;
  }
}
