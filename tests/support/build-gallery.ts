import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/set-up.mjs';

/** The card component on a page of its own: one HTML text with script and styles in it. */
export async function buildGallery(): Promise<string> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/support/gallery.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const css = ['card-tokens.css', 'card.css'].map(file => readFileSync(path.join(ROOT, 'src/ui/card', file), 'utf8')).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>${css}
body { margin: 0; font-family: "Noto Sans Arabic", sans-serif; }
section { display: flex; flex-wrap: wrap; gap: 24px; padding: 24px; align-items: start; background: light-dark(#f3efe8, #121617); }
.cell { inline-size: 360px; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: var(--radius-l); overflow: hidden; }</style></head>
<body><div id="gallery"></div><script>${result.outputFiles[0]?.text ?? ''}</script></body></html>`;
}
