import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../scripts/set-up.mjs';

/** The card component on a page of its own: one HTML text with script and styles in it. */
export async function buildGallery(): Promise<string> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['gallery/gallery.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const css = ['src/ui/card/card-tokens.css', 'src/ui/card/card.css', 'gallery/gallery.css']
    .map(file => readFileSync(path.join(ROOT, file), 'utf8'))
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>${css}</style></head>
<body><div id="gallery"></div><script>${result.outputFiles[0]?.text ?? ''}</script></body></html>`;
}
