import { BackupError } from '../../core/backup/backup-error.ts';
import { MAX_BACKUP_BYTES, MAX_RATIO } from '../../core/backup/backup-limits.ts';

const GZIP = [0x1f, 0x8b];

/** So few bytes at once that even a file of nothing but zeros unpacks to some ten megabytes before it is counted. */
const PIECE_BYTES = 16_384;
/** Below this, a high ratio harms nobody: the head of a file of one article packs well. */
const RATIO_FROM_BYTES = 1_000_000;

/** The bytes of a file, unpacked where it is gzip, counted as they come. Throws a BackupError; `line` is what was read by then. */
export async function* unpack(file: Blob, line: () => number): AsyncGenerator<Uint8Array, void> {
  if (file.size > MAX_BACKUP_BYTES) throw new BackupError('too-big', 0);
  let packed = 0;
  let unpacked = 0;
  const isPacked = await isGzip(file);
  const bytes = isPacked ? gunzip(piecesOf(file, size => (packed += size))) : piecesOf(file, () => undefined);
  try {
    for await (const piece of bytes) {
      unpacked += piece.length;
      if (unpacked > MAX_BACKUP_BYTES) throw new BackupError('too-big', line());
      if (isPacked && unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO) throw new BackupError('bomb', line());
      yield piece;
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    // NotReadableError and its kind: the file was moved, or may not be read. Anything else: no gzip, or not all of it.
    throw new BackupError(error instanceof DOMException ? 'unreadable' : 'damaged', line());
  }
}

async function isGzip(file: Blob): Promise<boolean> {
  try {
    const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
    return GZIP.every((byte, at) => head[at] === byte);
  } catch {
    // The file was moved, deleted or locked since it was picked: the browser gives no better reason.
    throw new BackupError('unreadable', 0);
  }
}

async function* piecesOf(file: Blob, took: (size: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    const piece = new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer());
    took(piece.length);
    yield piece;
  }
  return undefined;
}

async function* gunzip(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, undefined>): AsyncGenerator<Uint8Array, void> {
  const packed = new ReadableStream<BufferSource>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops half way (a bomb) reads no more of it. What it can't stop any more has ended with an error already.
    await reader.cancel().catch(() => undefined);
  }
}
