// `npm run gallery`: every card state in every language, theme and size, on one page to open in a browser.
// `npm run gallery -- --update`: takes the pictures in docs/images/gallery anew, which tests/browser/gallery.test.ts compares with.
import { runTypescript } from './run-typescript.mjs';
import { setUpBrowsers, setUpPackages } from './set-up.mjs';

setUpPackages();
if (process.argv.includes('--update')) {
  setUpBrowsers();
  const { build } = await import('../build.mjs');
  await build();
  process.exit(await runTypescript('gallery/take-pictures.ts', []));
}
process.exit(await runTypescript('gallery/write-gallery.ts', []));
