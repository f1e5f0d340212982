// A zip that is the same bytes whenever its files are: sorted names, one fixed time, one compression level.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The earliest time a zip can hold. Local time on purpose: zip stores no time zone, and fflate reads local fields. */
const FIXED_TIME = new Date(1980, 0, 1);

export async function zipFolder(folder, file) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort();
  const files = {};
  for (const name of names) files[name] = [await readFile(path.join(folder, name)), { mtime: FIXED_TIME, level: 9 }];
  await writeFile(file, zipSync(files));
}
