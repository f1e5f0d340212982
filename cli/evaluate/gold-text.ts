import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readConllLines } from './conll-text.ts';
import { readGsrSentences } from './gsr-text.ts';
import { readWikinewsLines } from './wikinews-text.ts';

/** A gold file that can't be used: its text is missing or isn't the text it was made on. */
export class GoldError extends Error {}

/** A gold file whose text lies outside the project and isn't on this machine: skipped and said, not failed. */
export class GoldAbsentError extends GoldError {}

/** Where the texts of gold lie: the project's own `seeds/`, and the shared folder beside the project. */
export type TextFolders = { readonly seeds: string; readonly shared: string };

/**
 * How a text that may not be copied here is made from a file of the shared folder: `path` is relative to it, `sha256`
 * is of that file's bytes, `made` names the recipe: lines (which count from 1 and both ends belong to it), one report of a
 * table, or the file as it is.
 */
export type TextSource = { readonly path: string; readonly sha256: string } & (
  | { readonly made: 'wikinews' | 'conll'; readonly firstLine: number; readonly lastLine: number }
  | { readonly made: 'gsr'; readonly document: string }
  | { readonly made: 'whole' }
);

type GoldText = { readonly file: string; readonly sha256: string; readonly source?: TextSource };

/**
 * The text a gold file was made on, BOM removed: made from its `source`, or a file beside the gold, or of `seeds/` (two
 * gold files are on the seeds' own text). Throws GoldAbsentError where the source isn't here, GoldError where a checksum differs.
 */
export function readGoldText(directory: string, { file, sha256, source }: GoldText, folders: TextFolders): string {
  if (source === undefined) {
    const name = basename(file);
    const path = [join(directory, name), join(folders.seeds, name)].find(existsSync);
    if (path === undefined) throw new GoldError(`${name}: its text is neither in ${directory} nor in ${folders.seeds}`);
    return new TextDecoder('utf-8').decode(readChecked(path, sha256));
  }
  const path = join(folders.shared, source.path);
  if (!existsSync(path)) throw new GoldAbsentError(`${file}: skipped, ${path} is not on this machine`);
  const whole = new TextDecoder('utf-8').decode(readChecked(path, source.sha256));
  const text = makeText(whole, source);
  check(`${file}, made from ${path}`, Buffer.from(text, 'utf8'), sha256);
  return text;
}

function makeText(whole: string, source: TextSource): string {
  if (source.made === 'whole') return whole;
  if (source.made === 'gsr') return readGsrSentences(whole, source);
  return source.made === 'conll' ? readConllLines(whole, source) : readWikinewsLines(whole, source);
}

function readChecked(path: string, sha256: string): Buffer {
  const bytes = readFileSync(path);
  check(path, bytes, sha256);
  return bytes;
}

function check(name: string, bytes: Buffer, sha256: string): void {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) throw new GoldError(`${name}: sha256 is ${actual}, the gold was made on ${sha256}`);
}
