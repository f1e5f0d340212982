import { expect, it } from 'vitest';
import { type PickedFile, readImportFile, readPastedText } from '../../src/read-page/read-import-file.ts';
import { readJsonRow } from '../../src/read-page/read-json-row.ts';

function file(name: string, content: string | Uint8Array): PickedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

it('reads one article from a text file', async () => {
  expect(await readImportFile(file('a.TXT', 'خبر'))).toMatchObject({ items: [{ name: 'a.TXT', parts: { text: 'خبر' } }], refused: [] });
});

it('names a file without the direction override that makes it look like another kind', async () => {
  const { items } = await readImportFile(file('صورة\u202egpj.txt', 'خبر'));
  expect(items.map(({ name }) => name)).toEqual(['صورةgpj.txt']);
});

it('reads one article a line from a .jsonl file, whatever archives call their columns', async () => {
  const lines = [
    '{"text":"خبر","title":"عنوان","source":"النهار","url":"https://x.example/1","date":"2023-05-01"}',
    '',
    '{"body":"ثان","headline":"آخر","publisher":"السفير","published_at":"2022"}',
  ].join('\r\n');
  const { items, refused } = await readImportFile(file('a.jsonl', lines));
  expect(refused).toEqual([]);
  expect(items.map(({ name, parts }) => [name, parts.text, parts.title, parts.outlet, parts.dates[0]?.value])).toEqual([
    ['a.jsonl:1', 'خبر', 'عنوان', 'النهار', '2023-05-01'],
    ['a.jsonl:3', 'ثان', 'آخر', 'السفير', '2022'],
  ]);
});

it.each([
  ['empty.txt', new Uint8Array(), 'empty'],
  ['spaces.txt', ' \n\t', 'empty'],
  ['binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binary'],
  ['paper.pdf', '%PDF-1.7', 'not-supported'],
  ['noname', 'خبر', 'not-supported'],
  ['__proto__', 'خبر', 'not-supported'],
  ['a.constructor', 'خبر', 'not-supported'],
  ['blank.jsonl', '\n\n', 'empty'],
])('refuses %s with a reason', async (name, content, reason) => {
  expect(await readImportFile(file(name, content))).toEqual({ items: [], refused: [{ name, reason }] });
});

it('refuses a file over 10 MB before a byte of it is read', async () => {
  const huge: PickedFile = { name: 'huge.txt', size: 1_000_000_000, arrayBuffer: () => Promise.reject(new Error('was read')) };
  expect(await readImportFile(huge)).toEqual({ items: [], refused: [{ name: 'huge.txt', reason: 'too-big' }] });
});

it('names a file that can no longer be read', async () => {
  const gone: PickedFile = { name: 'gone.txt', size: 5, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
  expect(await readImportFile(gone)).toEqual({ items: [], refused: [{ name: 'gone.txt', reason: 'unreadable' }] });
});

it('goes on after a broken row, and names it by its line', async () => {
  const { items, refused } = await readImportFile(
    file('a.jsonl', '{"text":"أ"}\n{broken\n[1]\n"x"\nnull\n{"title":"بلا نصّ"}\n{"text":"ب"}'),
  );
  expect(items.map(({ parts }) => parts.text)).toEqual(['أ', 'ب']);
  expect(refused.map(({ name, reason }) => `${name} ${reason}`)).toEqual([2, 3, 4, 5, 6].map(line => `a.jsonl:${line} bad-row`));
});

it('takes no column from a prototype', () => {
  expect(readJsonRow('{"__proto__":{"text":"x"}}')).toBeNull();
  expect(readJsonRow('{"text":"خبر","constructor":"x"}')?.title).toBeNull();
});

it('takes pasted words as text', () => {
  expect(readPastedText('paste', 'قال < هذا >').items[0]?.parts.text).toBe('قال < هذا >');
  expect(readPastedText('paste', ' ').refused).toEqual([{ name: 'paste', reason: 'empty' }]);
});
