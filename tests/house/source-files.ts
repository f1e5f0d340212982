import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/set-up.mjs';

export type SourceFile = {
  /** Path from the root with forward slashes. */
  readonly name: string;
  readonly text: string;
};

/** All TypeScript files under these folders. */
export function readSources(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap(folder => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file => path.join(folder, file)))
    .filter(file => /\.tsx?$/.test(file))
    .map(file => file.split(path.sep).join('/'))
    .sort()
    .map(name => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }));
}

/** What a file imports, types too: each specifier as written. */
export function importsOf(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '');
}
