// `npm run screenshots`: docs/images, made from the shipped package in the real browsers.
import { setUpBrowsers, setUpPackages } from './set-up.mjs';

setUpPackages();
setUpBrowsers();
const { build } = await import('../build.mjs');
const { runTypescript } = await import('./run-typescript.mjs');
await build();
process.exit(await runTypescript('demo/screenshots.ts', process.argv.slice(2)));
