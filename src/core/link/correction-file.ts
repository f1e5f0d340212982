import { inOrder, type KeptCorrection, keepCorrection, MAX_CORRECTIONS, MAX_MADE_AT } from './kept-correction.ts';
import { parseCorrection } from './parse-correction.ts';

/** A file of corrections that can't be taken as it is; `line` counts from 1. Nothing of it is taken. */
export class CorrectionFileError extends Error {
  override readonly name = 'CorrectionFileError';
  readonly line: number;
  readonly why: 'not-corrections' | 'newer-version' | 'bad-line' | 'too-many';

  constructor(why: CorrectionFileError['why'], line: number) {
    super(`line ${line}: ${why}`);
    this.why = why;
    this.line = line;
  }
}

const FORMAT = 'khalfiya-corrections';
const VERSION = 1;

/** `corrections.jsonl` (docs/dataset.md): a head, then one correction a line, in the order they were made. */
export function writeCorrectionFile(kept: readonly KeptCorrection[]): string {
  const lines = inOrder(kept).map(({ madeAt, names, correction }) => ({ madeAt, names, ...correction }));
  return [{ format: FORMAT, version: VERSION }, ...lines].map(line => `${JSON.stringify(line)}\n`).join('');
}

/** Throws a CorrectionFileError at the first line that isn't what the format says. */
export function readCorrectionFile(text: string): readonly KeptCorrection[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }));
  const [head, ...rows] = lines.filter(({ line }) => line !== '');
  const { format, version } = head === undefined ? {} : readObject(head.line);
  if (format !== FORMAT) throw new CorrectionFileError('not-corrections', 1);
  if (version !== VERSION) throw new CorrectionFileError('newer-version', 1);
  if (rows.length > MAX_CORRECTIONS) throw new CorrectionFileError('too-many', rows[MAX_CORRECTIONS]!.number);
  return rows.map(({ line, number }) => {
    const { madeAt, names, ...rest } = readObject(line);
    const correction = parseCorrection(rest);
    const isNamed = Array.isArray(names) && names.length === (rest.kind === 'same' ? 2 : 1) && names.every(isText);
    if (correction === null || !isNamed || !isTime(madeAt)) throw new CorrectionFileError('bad-line', number);
    return keepCorrection(correction, names, madeAt);
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_MADE_AT;

/** No object reads as an empty one: whoever looks into it finds nothing there. */
function readObject(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    // Not JSON: refused with the line's number by whoever asked.
    return {};
  }
}
