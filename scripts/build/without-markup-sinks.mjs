// Takes every innerHTML assignment out of the libraries we bundle: the stores' linters warn of them, Trusted Types
// would stop them, and nothing of ours needs them. Each patch must match exactly once, or the build fails:
// a new version of a library is then looked at instead of being shipped unpatched.
import { readFile } from 'node:fs/promises';

const PATCHES = [
  {
    file: /node_modules\/preact\/dist\/preact\.mjs$/,
    // dangerouslySetInnerHTML: gone, not merely unused.
    changes: [['l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]', 'r.__k=[]']],
  },
  {
    file: /node_modules\/@mozilla\/readability\/Readability\.js$/,
    changes: [
      // Images in <noscript> are of no use to us.
      ['tmp.innerHTML = noscript.innerHTML;', 'return;'],
      // The copy that a second attempt starts from: kept as nodes instead of markup.
      [
        'var pageCacheHtml = page.innerHTML;',
        'var pageCache = Array.from(page.childNodes, function (node) { return node.cloneNode(true); });',
      ],
      [
        'page.innerHTML = pageCacheHtml;',
        'page.replaceChildren.apply(page, pageCache.map(function (node) { return node.cloneNode(true); }));',
      ],
    ],
  },
];

export function withoutMarkupSinks() {
  return {
    name: 'without-markup-sinks',
    setup(build) {
      for (const patch of PATCHES) {
        build.onLoad({ filter: patch.file }, async args => {
          let contents = await readFile(args.path, 'utf8');
          for (const [before, after] of patch.changes) {
            const count = contents.split(before).length - 1;
            if (count !== 1)
              throw new Error(`${args.path}: expected «${before}» once, found it ${count} times; look at the new version and mend PATCHES`);
            contents = contents.replace(before, () => after);
          }
          return { contents, loader: 'js' };
        });
      }
    },
  };
}
