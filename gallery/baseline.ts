import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/set-up.mjs';
import type { BrowserName } from '../tests/support/launch-browser.ts';
import type { Drawing } from './picture.ts';
import { nameOfSheet, type Sheet } from './sheets.ts';

const folderOf = (browser: BrowserName) => path.join(ROOT, 'docs/images/gallery', browser);
const pictureOf = (browser: BrowserName, sheet: Sheet) => path.join(folderOf(browser), `${nameOfSheet(sheet)}.jpg`);
const drawingOf = (browser: BrowserName) => path.join(folderOf(browser), 'drawn-with.json');

/** Base64; null before the first `npm run gallery -- --update`. */
export function readBaseline(browser: BrowserName, sheet: Sheet): string | null {
  const file = pictureOf(browser, sheet);
  return existsSync(file) ? readFileSync(file, 'base64') : null;
}

/** The browser and fonts the pictures were made with. */
export function readBaselineDrawing(browser: BrowserName): Drawing | null {
  const file = drawingOf(browser);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Drawing) : null;
}

export function writeBaseline(browser: BrowserName, drawing: Drawing, pictures: ReadonlyMap<Sheet, string>): void {
  mkdirSync(folderOf(browser), { recursive: true });
  for (const [sheet, picture] of pictures) writeFileSync(pictureOf(browser, sheet), picture, 'base64');
  writeFileSync(drawingOf(browser), `${JSON.stringify(drawing)}\n`);
}
