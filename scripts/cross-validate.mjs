// `node scripts/cross-validate.mjs`: figures of the tagger on development data (training/cross-validate.ts says how).
import { setUpPackages } from './set-up.mjs';

setUpPackages();
const { runTypescript } = await import('./run-typescript.mjs');
process.exitCode = await runTypescript('training/cross-validate.ts', process.argv.slice(2), ['--max-old-space-size=4096']);
