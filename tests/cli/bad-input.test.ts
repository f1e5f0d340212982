import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readRows } from '../../cli/io/read-rows.ts';
import { runKhalfiya } from '../support/run-khalfiya.ts';
import { encodeWindows1256 } from '../support/windows-1256.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'khalfiya-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function rowsOf(...chunks: readonly (string | Uint8Array)[]) {
  const rows = [];
  const bytes = chunks.map(chunk => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  for await (const row of readRows(Readable.from(bytes.map(each => Buffer.from(each))))) rows.push(row);
  return rows;
}

describe('rows', () => {
  it('end at line feeds only, wherever the chunks are cut; blank ones count and are skipped', async () => {
    const bytes = Buffer.from('\uFEFF{"a":"و\u2028ي"}\r\n\r\n{"a":2}');
    const expected = [
      { line: 1, value: { a: 'و\u2028ي' } },
      { line: 3, value: { a: 2 } },
    ];
    for (let cut = 0; cut <= bytes.length; cut++) expect(await rowsOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(expected);
  });

  it('are named by what is wrong with them, and the next goes on', async () => {
    const endless = Buffer.alloc(11 * 1024 * 1024, 0x78);
    expect(await rowsOf(endless, '\n', encodeWindows1256('{"text":"نص"}'), '\n{\n{}')).toEqual([
      { line: 1, error: 'line 1 is too big: at most 10 MB' },
      { line: 2, error: 'line 2 is not UTF-8' },
      { line: 3, error: 'line 3 is not JSON' },
      { line: 4, value: {} },
    ]);
  });
});

describe('articles', () => {
  it('of more than 200,000 characters are refused, as the extension refuses them', async () => {
    const text = 'كلمة '.repeat(40_001);
    const { code, lines } = await runKhalfiya(['extract', write('long.txt', text), write('long.jsonl', `${JSON.stringify({ text })}\n`)]);
    expect(code).toBe(1);
    expect(lines.map(({ error }) => error)).toEqual(Array(2).fill('too big: 200005 characters, at most 200000'));
  });

  it('are read from a page without a single tag, and from one nested beyond measure', async () => {
    const sentence = 'زار وزير الخارجية التونسي سمير الطرابلسي القاهرة.';
    const { code, lines } = await runKhalfiya([
      'extract',
      write('plain.html', sentence),
      write('deep.html', `<html><body>${'<div>'.repeat(20_000)}${sentence}</body></html>`),
    ]);
    expect([code, ...lines.map(({ text }) => text)]).toEqual([0, sentence, sentence]);
  });
});
