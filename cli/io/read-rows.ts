import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One line of a JSON Lines stream, as parsed or with the reason it can't be. `line` counts from 1. */
export type Row = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly error: string };

/** Reads JSON Lines one at a time; blank lines are skipped, a byte-order mark dropped. */
export async function* readRows(stream: Readable): AsyncGenerator<Row> {
  let line = 0;
  stream.setEncoding('utf8');
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (json.trim() === '') continue;
    yield parseRow(json, line);
  }
}

function parseRow(json: string, line: number): Row {
  try {
    return { line, value: JSON.parse(json) as unknown };
  } catch {
    return { line, error: `line ${line} is not JSON` };
  }
}
