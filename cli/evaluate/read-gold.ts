import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GoldAbsentError, GoldError } from './gold-text.ts';

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

/** Start of the k-th place where the exact string stands, also inside longer words (rule 1). Throws GoldError when there are fewer. */
export function startOfOccurrence(text: string, { quote, occurrence }: Place): number {
  let start = -1;
  for (let k = 0; k < occurrence; k += 1) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) throw new GoldError(`«${quote}» stands fewer than ${occurrence} times in the text`);
  }
  return start;
}

/** What could be read, and why the rest of the folder could not be here. */
export type ReadGold<T> = { readonly golds: readonly T[]; readonly absent: readonly string[] };

/** Resolves each gold file; those whose text isn't on this machine are told apart. Throws GoldError as `resolve` does. */
export function resolveGold<R, T>(files: readonly R[], resolve: (file: R) => T): ReadGold<T> {
  const golds: T[] = [];
  const absent: string[] = [];
  for (const file of files) {
    try {
      golds.push(resolve(file));
    } catch (error) {
      if (!(error instanceof GoldAbsentError)) throw error;
      absent.push(error.message);
    }
  }
  return { golds, absent };
}
