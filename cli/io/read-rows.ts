import type { Readable } from 'node:stream';

/** One line of a JSON Lines stream, as parsed or with the reason it can't be. `line` counts from 1. */
export type Row = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly error: string };

/** A row is one article at most; a longer line is a file of another kind, and is never held in memory. */
const MAX_ROW_BYTES = 10 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** Reads JSON Lines one at a time; blank lines are skipped, a byte-order mark dropped. */
export async function* readRows(stream: Readable): AsyncGenerator<Row> {
  let line = 0;
  for await (const bytes of splitLines(stream)) {
    line++;
    const row = bytes === null ? { line, error: `line ${line} is too big: at most 10 MB` } : parseRow(bytes, line);
    if (row !== null) yield row;
  }
}

/**
 * Lines without their line feed; null for one beyond the limit. Not node:readline: its newer versions end a line at
 * U+2028 too, which JSON may hold as it is, and it has no limit.
 */
async function* splitLines(stream: Readable): AsyncGenerator<Buffer | null> {
  let pieces: Buffer[] = [];
  let size = 0;
  const keep = (piece: Buffer) => {
    size += piece.length;
    if (size > MAX_ROW_BYTES) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = () => {
    const line = size > MAX_ROW_BYTES ? null : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(bytes.subarray(start));
  }
  if (size > 0) yield take();
}

/** Null for a blank line. */
function parseRow(bytes: Buffer, line: number): Row | null {
  let json: string;
  try {
    // Drops the byte-order mark too. In another encoding every letter would come out as a replacement character.
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line, error: `line ${line} is not UTF-8` };
  }
  if (json.trim() === '') return null;
  try {
    return { line, value: JSON.parse(json) as unknown };
  } catch {
    return { line, error: `line ${line} is not JSON` };
  }
}
