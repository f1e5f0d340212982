import { readFile } from 'node:fs/promises';
import { CorrectionFileError, readCorrectionFile } from '../../src/core/link/correction-file.ts';
import type { LinkCorrection } from '../../src/core/link/link-correction.ts';
import { parseCorrection } from '../../src/core/link/parse-correction.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Reads `corrections.jsonl`, as the extension saves it, or `corrections.json`, as written by hand (docs/dataset.md).
 * Throws a UsageError that names the file and what is wrong with it.
 */
export async function readCorrections(file: string): Promise<readonly LinkCorrection[]> {
  const refuse = (error: Error): never => {
    throw new UsageError(`${file}: ${error.message}`);
  };
  const text = await readFile(file, 'utf8').catch(refuse);
  const byHand = readJson(text);
  if (byHand === undefined || 'format' in byHand) {
    try {
      return readCorrectionFile(text).map(({ correction }) => correction);
    } catch (error) {
      return refuse(error instanceof CorrectionFileError ? error : new Error(String(error)));
    }
  }
  const { corrections } = byHand;
  if (!Array.isArray(corrections)) return refuse(new Error('no corrections in it'));
  return corrections.map((row: unknown, at) => {
    const correction = parseCorrection(row);
    return (
      correction ?? refuse(new Error(`correction ${at + 1} is neither "apart" (entity, articles) nor "same" (two entities of one kind)`))
    );
  });
}

/** Undefined where the text isn't one JSON object: then it may be lines of them. */
function readJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
