import { describe, expect, it, vi } from 'vitest';
import { articleIdOf } from '../../src/core/article/article-id.ts';
import type { BackupEntry } from '../../src/core/backup/backup-entry.ts';
import { MAX_BACKUP_ENTRIES, MAX_ENTRY_BYTES } from '../../src/core/backup/backup-limits.ts';
import { backupHead, createChecksum } from '../../src/core/backup/backup-lines.ts';
import { inMessages } from '../../src/options/backup-file/in-messages.ts';
import { packBackup } from '../../src/options/backup-file/pack-backup.ts';
import { type BackupLine, readBackup } from '../../src/options/backup-file/read-backup.ts';
import { linesOf, MADE_AT, packLines } from './backup-steps.ts';

vi.setConfig({ testTimeout: 60_000 });

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;
const articleEntry = (text: string): BackupEntry => ({
  kind: 'article',
  article: {
    id: articleIdOf(text),
    language: 'ar',
    text,
    facts: { title: UNKNOWN, outlet: UNKNOWN, url: UNKNOWN, published: UNKNOWN, publishedBounds: UNKNOWN },
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    boilerplate: [],
  },
  addedAt: 5,
  batch: 'b1',
  isEdited: false,
});
const ENTRIES = ['قالت سلمى حداد إن الجسر فُتح.', 'Another text, with \u2028 in it.'].map(articleEntry);

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void> {
  yield* items;
}

async function readAll(file: Blob): Promise<readonly BackupLine[]> {
  const lines: BackupLine[] = [];
  for await (const line of readBackup(file)) lines.push(line);
  return lines;
}

/** Lines with an end that fits them, whatever they say. */
async function sealed(...lines: readonly string[]): Promise<Blob> {
  const checksum = createChecksum();
  for (const line of lines) checksum.add(new TextEncoder().encode(`${line}\n`));
  return packLines([...lines, JSON.stringify({ kind: 'end', entries: lines.length - 1, sha256: checksum.hex() })]);
}

const HEAD = JSON.stringify(backupHead(MADE_AT));
const withArticle = (change: object) => {
  const entry = ENTRIES[0] as Extract<BackupEntry, { kind: 'article' }>;
  return JSON.stringify({ ...entry, article: { ...entry.article, ...change } });
};

describe('a backup file', () => {
  it('is read as it was written, packed or not', async () => {
    const file = await packBackup(each(ENTRIES), MADE_AT);
    expect(file.size).toBeGreaterThan(0);
    expect(await readAll(file)).toEqual([{ kind: 'head', madeAt: MADE_AT }, ...ENTRIES]);
    const plain = new Blob((await linesOf(file)).map(line => `${line}\n`));
    expect(await readAll(plain)).toEqual([{ kind: 'head', madeAt: MADE_AT }, ...ENTRIES]);
    expect(await readAll(await packBackup(each([]), MADE_AT))).toHaveLength(1);
  });

  it('takes a headline of any length that an archive may have', async () => {
    const [entry] = ENTRIES as [Extract<BackupEntry, { kind: 'article' }>];
    const title = { value: 'خبر '.repeat(600), basis: 'text', evidence: null } as const;
    const long: BackupEntry = { ...entry, article: { ...entry.article, facts: { ...entry.article.facts, title } } };
    expect((await readAll(await packBackup(each([long]), MADE_AT)))[1]).toEqual(long);
  });

  it('goes to the background in messages that its longest lines do not fill together', async () => {
    const line = articleEntry('نص');
    if (line.kind !== 'article') throw new Error('no article');
    const blocks = Array.from({ length: 10_000 }, () => ({ start: 0, end: 0, role: 'paragraph' as const }));
    const lines = Array.from({ length: 5 }, () => ({ ...line, article: { ...line.article, blocks } }));
    const sizes: number[] = [];
    for await (const entries of inMessages(each(lines))) sizes.push(entries.length);
    expect(sizes).toEqual([3, 2]);
  });

  it('cut off anywhere is refused', async () => {
    const file = await packBackup(each(ENTRIES), MADE_AT);
    for (let size = 0; size < file.size; size += 7)
      await expect(readAll(file.slice(0, size)), `${size} of ${file.size} bytes`).rejects.toMatchObject({ name: 'BackupError' });
    const lines = await linesOf(file);
    const plain = new Blob(lines.map(line => `${line}\n`));
    for (let size = 0; size < plain.size - 1; size += 11)
      await expect(readAll(plain.slice(0, size)), `${size} of ${plain.size} bytes, unpacked`).rejects.toMatchObject({
        name: 'BackupError',
      });
    await expect(readAll(await packLines(lines.slice(0, -1)))).rejects.toMatchObject({ why: 'cut-off', line: 3 });
  });

  it('altered anywhere is refused', async () => {
    const [head, first, second, end] = await linesOf(await packBackup(each(ENTRIES), MADE_AT));
    const altered: readonly (readonly (string | undefined)[])[] = [
      [head, first!.replace('"b1"', '"b2"'), second, end],
      [head, second, first, end],
      [head, first, end],
      [head, first, first, second, end],
      [head!.replace(String(MADE_AT), '7'), first, second, end],
      [head, first, second, end, second],
    ];
    for (const lines of altered) await expect(readAll(await packLines(lines as string[]))).rejects.toMatchObject({ why: 'altered' });
    const packed = new Uint8Array(await (await packBackup(each(ENTRIES), MADE_AT)).arrayBuffer());
    packed[packed.length >> 1]! ^= 0x20;
    await expect(readAll(new Blob([packed]))).rejects.toMatchObject({ name: 'BackupError' });
  });

  it.each<[string, string, () => Promise<Blob>, number]>([
    ['of a newer version', 'newer-version', () => sealed(HEAD.replace('"version":1', '"version":2'), '{"kind":"unheard-of"}'), 1],
    ['of another program', 'not-backup', () => packLines(['{"format":"khalfiya-corrections","version":1}']), 1],
    ['that is no text', 'not-backup', async () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])]), 1],
    ['that is empty', 'not-backup', async () => new Blob([]), 1],
    ['with a line of an unknown kind', 'bad-entry', () => sealed(HEAD, '{"kind":"unheard-of"}'), 2],
    ['with a line that is no JSON', 'bad-entry', () => sealed(HEAD, JSON.stringify(ENTRIES[0]), '{"kind":'), 3],
    ['with an article under another id', 'bad-entry', () => sealed(HEAD, withArticle({ id: 'f'.repeat(24) })), 2],
    ['with a block behind its text', 'bad-entry', () => sealed(HEAD, withArticle({ blocks: [{ start: 0, end: 9999, role: 'lead' }] })), 2],
    [
      'with blocks in each other',
      'bad-entry',
      () =>
        sealed(
          HEAD,
          withArticle({
            blocks: [
              { start: 0, end: 9, role: 'lead' },
              { start: 5, end: 12, role: 'lead' },
            ],
          }),
        ),
      2,
    ],
    ['with more than is known in it', 'bad-entry', () => sealed(HEAD, withArticle({ extraction: {} })), 2],
  ])('%s is refused as %s', async (_, why, file, line) => {
    await expect(readAll(await file())).rejects.toMatchObject({ why, line });
  });

  it('with a line that has no end is refused before it fills the memory', async () => {
    const filler = 'a'.repeat(1_000_000);
    const parts = Array.from({ length: MAX_ENTRY_BYTES / filler.length + 1 }, () => filler);
    await expect(readAll(new Blob([`${HEAD}\n`, ...parts]))).rejects.toMatchObject({ why: 'entry-too-big', line: 2 });
  });

  it('that unpacks to two hundred times its size is refused', async () => {
    const zeros = new Blob(Array.from({ length: 30 }, () => new Uint8Array(1_000_000)));
    const bomb = await new Response(new Blob([`${HEAD}\n`, zeros]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
    expect(bomb.size).toBeLessThan(60_000);
    await expect(readAll(bomb)).rejects.toMatchObject({ why: 'bomb' });
  });

  it('with more entries than an archive takes is refused', async () => {
    const deletion = (at: number) => JSON.stringify({ kind: 'deletion', article: at.toString(16).padStart(24, '0') });
    const file = await sealed(HEAD, ...Array.from({ length: MAX_BACKUP_ENTRIES + 1 }, (_, at) => deletion(at)));
    await expect(readAll(file)).rejects.toMatchObject({ why: 'too-many' });
  });

  it('that the browser may not read any more says so', async () => {
    const gone = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('moved', 'NotReadableError')) }) };
    await expect(readAll(gone as unknown as Blob)).rejects.toMatchObject({ why: 'unreadable' });
  });
});
