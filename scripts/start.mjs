// `npm start`: set-up, build, then a browser with the extension on a live news page, a card open.
// Without a display: headless, the mentions on stdout, a screenshot in .cache/.
import { setUpBrowsers, setUpPackages } from './set-up.mjs';

setUpPackages();
setUpBrowsers();
const { build } = await import('../build.mjs');
const { runTypescript } = await import('./run-typescript.mjs');
await build();
process.exit(await runTypescript('demo/start.ts', process.argv.slice(2)));
