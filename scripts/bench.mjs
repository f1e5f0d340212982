// `npm run bench -- [--json FILE] [--only scan,page,…] [--full]`: bundles bench/bench.ts and runs it. What it measures: docs/benchmarks.md.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT, setUpPackages } from './set-up.mjs';

setUpPackages();
const { build } = await import('esbuild');
const bundle = path.join(ROOT, 'dist', 'bench', 'bench.mjs');
await build({
  absWorkingDir: ROOT,
  entryPoints: ['bench/bench.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  // It finds the project's root from its own place.
  external: ['*/scripts/set-up.mjs'],
  logLevel: 'warning',
  plugins: [
    {
      name: 'own-scripts',
      setup: own => own.onResolve({ filter: /\.mjs$/ }, args => ({ path: path.resolve(args.resolveDir, args.path), external: true })),
    },
  ],
});
// Memory is measured after a collection that the bench asks for.
spawn(process.execPath, ['--expose-gc', bundle, ...process.argv.slice(2)], { stdio: 'inherit' }).on('close', code => {
  process.exitCode = code ?? 1;
});
