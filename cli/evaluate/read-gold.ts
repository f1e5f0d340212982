import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A gold file that can't be used: its text is missing or isn't the text it was made on. */
export class GoldError extends Error {}

export type Place = { readonly quote: string; readonly occurrence: number };

/** Reads every `*.json` of a gold folder, in name order. Throws GoldError where a file is no JSON object. */
export function readGoldFiles(directory: string): readonly { readonly path: string; readonly value: Record<string, unknown> }[] {
  if (!existsSync(directory)) throw new GoldError(`${directory}: no such folder`);
  const names = readdirSync(directory).filter(name => name.endsWith('.json'));
  return names.sort().map(name => {
    const path = join(directory, name);
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new GoldError(`${path}: no gold object`);
    return { path, value: value as Record<string, unknown> };
  });
}

/**
 * The text a gold file was made on: beside it, else in the project's `seeds/` (two gold files are on the
 * seeds' own text). Its bytes must have the gold's sha256. Returns the text as decoded, BOM removed.
 */
export function readGoldText(directory: string, file: string, sha256: string, seedsDirectory: string): string {
  const name = basename(file);
  const path = [join(directory, name), join(seedsDirectory, name)].find(existsSync);
  if (path === undefined) throw new GoldError(`${name}: its text is neither in ${directory} nor in ${seedsDirectory}`);
  const bytes = readFileSync(path);
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) throw new GoldError(`${path}: sha256 is ${actual}, the gold was made on ${sha256}`);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Start of the k-th place where the exact string stands, also inside longer words (rule 1). Throws GoldError when there are fewer. */
export function startOfOccurrence(text: string, { quote, occurrence }: Place): number {
  let start = -1;
  for (let k = 0; k < occurrence; k += 1) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) throw new GoldError(`«${quote}» stands fewer than ${occurrence} times in the text`);
  }
  return start;
}
