import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/text/span.ts';
import { GoldAbsentError, GoldError } from './gold-text.ts';

/** Words and which of their occurrences, or, where a text's words may not be written down, its offsets. */
export type Place = { readonly quote: string; readonly occurrence: number } | Span;

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

/** Where a place is; the k-th occurrence counts also inside longer words (rule 1). Throws GoldError where the text hasn't got it. */
export function spanOfPlace(text: string, place: Place): Span {
  if ('start' in place) {
    if (place.start < 0 || place.end <= place.start || place.end > text.length)
      throw new GoldError(`${place.start}–${place.end} is not in the text`);
    return { start: place.start, end: place.end };
  }
  let start = -1;
  for (let k = 0; k < place.occurrence; k += 1) {
    start = text.indexOf(place.quote, start + 1);
    if (start < 0) throw new GoldError(`«${place.quote}» stands fewer than ${place.occurrence} times in the text`);
  }
  return { start, end: start + place.quote.length };
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
