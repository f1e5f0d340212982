// Third-party notices of what is in the bundles, read from the packages themselves, and of the data behind data/tables.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../set-up.mjs';

/** Names of the npm packages that a metafile's bundles hold, sorted. */
export function packagesIn(meta) {
  const names = new Set();
  for (const output of Object.values(meta.outputs)) {
    for (const input of Object.keys(output.inputs)) {
      const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found) names.add(found[1]);
    }
  }
  return [...names].sort();
}

/** @returns {Promise<string>} one text with every licence whole */
export async function noticesFor(meta) {
  const parts = [];
  for (const name of packagesIn(meta)) {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}`;
    parts.push(`${name} ${version} (${license})\n\n${text.trim()}`);
  }
  parts.push((await readFile(path.join(ROOT, 'data/NOTICE.txt'), 'utf8')).trim());
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
