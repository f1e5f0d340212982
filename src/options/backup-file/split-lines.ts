import { BackupError } from '../../core/backup/backup-error.ts';
import { MAX_ENTRY_BYTES } from '../../core/backup/backup-limits.ts';

const LINE_FEED = 0x0a;

/** Lines with their line feeds, as bytes. What stands behind the last line feed comes last, without one. */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>, line: () => number): AsyncGenerator<Uint8Array, void> {
  let begun: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const end = piece.indexOf(LINE_FEED, from) + 1 || piece.length;
      begun.push(piece.subarray(from, end));
      size += end - from;
      if (size > MAX_ENTRY_BYTES) throw new BackupError('entry-too-big', line() + 1);
      if (piece[end - 1] === LINE_FEED) {
        yield join(begun, size);
        begun = [];
        size = 0;
      }
      from = end;
    }
  }
  if (size > 0) yield join(begun, size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
