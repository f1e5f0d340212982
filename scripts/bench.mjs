// `npm run bench -- [--json FILE] [--only scan,page,…] [--full]`: bundles bench/bench.ts and runs it. What it measures: docs/benchmarks.md.
import { runTypescript } from './run-typescript.mjs';
import { setUpPackages } from './set-up.mjs';

setUpPackages();
// Memory is measured after a collection that the bench asks for.
process.exit(await runTypescript('bench/bench.ts', process.argv.slice(2), ['--expose-gc']));
