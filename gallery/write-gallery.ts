import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../scripts/set-up.mjs';
import { buildGallery } from './build-gallery.ts';

const file = path.join(ROOT, '.cache/gallery/index.html');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, await buildGallery());
console.log(`all sheets: ${pathToFileURL(file).href}\none sheet:  ${pathToFileURL(file).href}#ar-light-usual`);
