import type { BackupEntry } from '../../core/backup/backup-entry.ts';
import { type BackupEnd, backupHead, createChecksum } from '../../core/backup/backup-lines.ts';

/**
 * A backup as a file: JSON lines in gzip. Entries are asked for as fast as the file takes them, and what is packed already may
 * lie on the disk: an archive of thousands of articles never stands in memory whole.
 */
export async function packBackup(entries: AsyncIterable<BackupEntry>, madeAt: number): Promise<Blob> {
  const bytes = backupBytes(entries, madeAt);
  const lines = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(lines.pipeThrough(new CompressionStream('gzip'))).blob();
}

async function* backupBytes(entries: AsyncIterable<BackupEntry>, madeAt: number): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const checksum = createChecksum();
  const encoder = new TextEncoder();
  const lineOf = (value: object): Uint8Array<ArrayBuffer> => {
    const bytes = encoder.encode(`${JSON.stringify(value)}\n`);
    checksum.add(bytes);
    return bytes;
  };
  yield lineOf(backupHead(madeAt));
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    yield lineOf(entry);
  }
  yield lineOf({ kind: 'end', entries: count, sha256: checksum.hex() } satisfies BackupEnd);
  return undefined;
}
