// Runs one of our TypeScript programs in Node: bundled by esbuild into .cache/, npm packages left outside.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './set-up.mjs';

/** `nodeOptions` are Node's own. @returns {Promise<number>} the program's exit code; it has our stdio, and `args` behind its name */
export async function runTypescript(file, args, nodeOptions = []) {
  const { build } = await import('esbuild');
  const bundle = path.join(ROOT, '.cache', `${path.basename(file).replace(/\.ts$/, '')}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [path.join(ROOT, file)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    external: ['*/scripts/set-up.mjs'],
    charset: 'utf8',
    logLevel: 'warning',
    // Bundled files resolve our own scripts and packages from the root.
    plugins: [
      {
        name: 'own-scripts',
        setup: own =>
          own.onResolve({ filter: /scripts\/[\w-]+\.mjs$/ }, args => ({ path: path.resolve(args.resolveDir, args.path), external: true })),
      },
    ],
  });
  return new Promise(done => {
    const child = spawn(process.execPath, [...nodeOptions, bundle, ...args], { cwd: ROOT, stdio: 'inherit' });
    child.on('close', code => done(code ?? 1));
  });
}
