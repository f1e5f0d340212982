import { readFile } from 'node:fs/promises';
import type { LinkCorrection } from '../../src/core/link/link-correction.ts';
import { UsageError } from '../usage-error.ts';

/** Reads `corrections.json` (docs/dataset.md). Throws a UsageError that names the file and what is wrong with it. */
export async function readCorrections(file: string): Promise<readonly LinkCorrection[]> {
  const value = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch((error: Error): never => {
      throw new UsageError(`${file}: ${error.message}`);
    });
  const rows: unknown = (value as { corrections?: unknown } | null)?.corrections;
  if (!Array.isArray(rows)) throw new UsageError(`${file}: no corrections in it`);
  return rows.map((row: unknown, at) => {
    if (!isCorrection(row))
      throw new UsageError(`${file}: correction ${at + 1} is neither "apart" (entity, articles) nor "same" (two entities)`);
    return row;
  });
}

function isCorrection(row: unknown): row is LinkCorrection {
  const { kind, entity, articles, entities } = (row ?? {}) as { readonly [key: string]: unknown };
  if (kind === 'apart') return typeof entity === 'string' && isTexts(articles);
  return kind === 'same' && isTexts(entities) && entities.length === 2;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
