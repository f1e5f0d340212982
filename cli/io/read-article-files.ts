import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleParts } from '../../src/core/article/article.ts';
import { MAX_ARTICLE_CHARS } from '../../src/core/article/limits.ts';
import { partsOfPlainText } from '../../src/core/article/plain-text-parts.ts';
import { decodeFile, MAX_FILE_BYTES } from '../../src/read-page/decode-file.ts';
import { partsOfRow } from '../../src/read-page/read-json-row.ts';
import { readParts } from '../../src/read-page/read-parts.ts';
import { readRows } from './read-rows.ts';

/** One article of a file, or why there is none. `file` is the path as given; a row of a `.jsonl` file has its line behind a colon. */
export type ReadArticle = { readonly file: string; readonly parts: ArticleParts } | { readonly file: string; readonly error: string };

/** Suffixes the command line reads as articles; anything else is read as plain text if it is named, and left out of folders. */
export const ARTICLE_SUFFIXES: ReadonlySet<string> = new Set(['.txt', '.text', '.html', '.htm', '.xhtml', '.jsonl', '.ndjson']);

/** The articles of a file, one at a time: one of `.txt` and `.html`, one a line of `.jsonl`. Never throws; failures are values. */
export async function* readArticleFile(file: string): AsyncGenerator<ReadArticle> {
  try {
    const suffix = path.extname(file).toLowerCase();
    if (suffix === '.jsonl' || suffix === '.ndjson') yield* readArticleRows(file);
    else yield await readOne(file, suffix);
  } catch (error) {
    yield { file, error: reasonOf(error as NodeJS.ErrnoException) };
  }
}

async function readOne(file: string, suffix: string): Promise<ReadArticle> {
  const { size } = await stat(file);
  if (size > MAX_FILE_BYTES) return { file, error: `too big: ${Math.ceil(size / 1024 / 1024)} MB, at most 10` };
  const decoded = decodeFile(await readFile(file));
  if (!decoded.ok) return { file, error: REASONS[decoded.reason] ?? decoded.reason };
  const isHtml = suffix === '.html' || suffix === '.htm' || suffix === '.xhtml';
  const parts = isHtml ? await readHtml(decoded.text) : partsOfPlainText(decoded.text);
  return bounded(file, parts);
}

async function* readArticleRows(file: string): AsyncGenerator<ReadArticle> {
  for await (const row of readRows(createReadStream(file))) {
    const name = `${file}:${row.line}`;
    const parts = 'error' in row ? null : partsOfRow(row.value);
    if (parts !== null) yield bounded(name, parts);
    else yield { file: name, error: 'error' in row ? row.error : 'not a JSON object with a text' };
  }
}

/** The extension's own limits, so that a dataset holds nothing a reader couldn't import. */
function bounded(file: string, parts: ArticleParts): ReadArticle {
  if (parts.text.trim() === '') return { file, error: 'no text in it' };
  const chars = parts.text.length;
  return chars > MAX_ARTICLE_CHARS ? { file, error: `too big: ${chars} characters, at most ${MAX_ARTICLE_CHARS}` } : { file, parts };
}

/** linkedom is loaded by the first HTML file only: it takes longer to start than a text takes to read. */
async function readHtml(html: string): Promise<ArticleParts> {
  const { DOMParser } = await import('linkedom');
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html') as unknown as Document;
  // Of a text without any tag linkedom makes a document without a root, where browsers add one.
  const document = parse(html);
  return readParts(document.documentElement === null ? parse(`<html><body>${html}</body></html>`) : document, null);
}

const REASONS: Readonly<Record<string, string>> = {
  empty: 'empty',
  binary: 'binary, not text',
  'too-big': 'too big: at most 10 MB',
  'wrong-encoding': 'its encoding could not be told',
};

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file';
  if (error.code === 'EISDIR') return 'a folder, not a file';
  if (error.code === 'EACCES') return 'may not be read';
  return error.message;
}
