// `npm run train`: trains the tagger and writes data/model/tagger.bin (training/train.ts says with which options).
import { setUpPackages } from './set-up.mjs';

setUpPackages();
const { runTypescript } = await import('./run-typescript.mjs');
process.exitCode = await runTypescript('training/train.ts', process.argv.slice(2), ['--max-old-space-size=4096']);
