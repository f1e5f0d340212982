// Type check in three steps: core without the DOM, the extension without Node, the rest with Node.
import { spawnSync } from 'node:child_process';
import { ROOT, setUpPackages } from './set-up.mjs';

setUpPackages();
let failed = false;
for (const project of ['src/core', 'tsconfig.json', 'tsconfig.node.json']) {
  const ran = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { cwd: ROOT, stdio: 'inherit' });
  failed ||= ran.status !== 0;
}
process.exit(failed ? 1 : 0);
