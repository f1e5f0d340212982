// A style sheet imported by the in-page card is a string: the card puts it into its own shadow root, and no
// extension file may be reachable from a page (no web_accessible_resources). Pages' own sheets stay files.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

const TOKENS = 'src/ui/card/card-tokens.css';

export function cssAsText() {
  return {
    name: 'css-as-text',
    setup(build) {
      const shorten = readFile(path.join(build.initialOptions.absWorkingDir ?? '.', TOKENS), 'utf8').then(shortenerOf);
      build.onResolve({ filter: /\.css$/ }, args => {
        if (args.kind !== 'import-statement' || !/[\\/]src[\\/](card|ui[\\/]card|content)[\\/]/.test(args.importer)) return undefined;
        return { path: path.resolve(args.resolveDir, args.path), namespace: 'css-text' };
      });
      build.onLoad({ filter: /.*/, namespace: 'css-text' }, async args => {
        const { code } = await transform(await readFile(args.path, 'utf8'), { loader: 'css', minify: true, charset: 'utf8' });
        return { contents: (await shorten)(code.trim()), loader: 'text', watchFiles: [args.path] };
      });
    },
  };
}

/**
 * Tokens get names of one letter (`var(--accent-soft)` → `var(--6)`), in the order of their file, and their values
 * lose the blanks that minifiers must leave in custom properties: the shadow root is the only place that knows them.
 */
function shortenerOf(tokens) {
  const names = [...new Set([...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name))];
  const short = new Map(names.map((name, at) => [name, `--${at.toString(36)}`]));
  return css =>
    css
      .replace(/--[\w-]+/g, name => short.get(name) ?? name)
      .replace(/(--\w+:)([^;}]+)/g, (_, name, value) => name + value.trim().replace(/, /g, ','));
}
