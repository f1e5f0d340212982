// A style sheet imported by the in-page card is a string: the card puts it into its own shadow root, and no
// extension file may be reachable from a page (no web_accessible_resources). Pages' own sheets stay files.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

export function cssAsText() {
  return {
    name: 'css-as-text',
    setup(build) {
      build.onResolve({ filter: /\.css$/ }, args => {
        if (args.kind !== 'import-statement' || !/[\\/]src[\\/](card|ui[\\/]card|content)[\\/]/.test(args.importer)) return undefined;
        return { path: path.resolve(args.resolveDir, args.path), namespace: 'css-text' };
      });
      build.onLoad({ filter: /.*/, namespace: 'css-text' }, async args => {
        const { code } = await transform(await readFile(args.path, 'utf8'), { loader: 'css', minify: true, charset: 'utf8' });
        return { contents: code.trim(), loader: 'text', watchFiles: [args.path] };
      });
    },
  };
}
