import type { ArticleParts } from '../core/article/article.ts';
import { MAX_ARTICLE_CHARS } from '../core/article/limits.ts';
import { partsOfPlainText } from '../core/article/plain-text-parts.ts';
import type { Refusal } from '../core/article/refusal.ts';
import { shownText } from '../core/article/shown-text.ts';
import { decodeFile, MAX_FILE_BYTES } from './decode-file.ts';
import { parseInert } from './inert-parse.ts';
import { readJsonRow } from './read-json-row.ts';
import { readParts } from './read-parts.ts';

export type ReadFile = {
  readonly items: readonly { readonly name: string; readonly parts: ArticleParts }[];
  readonly refused: readonly { readonly name: string; readonly reason: Refusal }[];
};

const MAX_ROWS = 5000;

/** A file as a page gets it by drop or picker. */
export type PickedFile = { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };

/** A picked file as articles: one for `.txt` and `.html`, one a line for `.jsonl`. Never throws; what can't be read is named with the reason. */
export async function readImportFile(file: PickedFile): Promise<ReadFile> {
  // A direction override in a name makes one kind of file look like another, in every list it is shown in.
  const name = shownText(file.name);
  const read = READERS[name.split('.').pop()?.toLowerCase() ?? ''];
  if (read === undefined) return refuse(name, 'not-supported');
  if (file.size > MAX_FILE_BYTES) return refuse(name, 'too-big');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, deleted or locked since it was picked: the browser gives no better reason.
    return refuse(name, 'unreadable');
  }
  const decoded = decodeFile(bytes);
  return decoded.ok ? read(name, decoded.text) : refuse(name, decoded.reason);
}

/** Pasted text, or the source of a page. */
export function readPastedText(name: string, text: string): ReadFile {
  if (text.trim() === '') return refuse(name, 'empty');
  return /^\s*<(?:!doctype|html|head|body|main|article|section|div|p)\b/i.test(text) ? readHtml(name, text) : readPlainText(name, text);
}

type Reader = (name: string, text: string) => ReadFile;

const READERS: Readonly<Record<string, Reader | undefined>> = Object.assign(Object.create(null), {
  txt: readPlainText,
  text: readPlainText,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  jsonl: readJsonLines,
  ndjson: readJsonLines,
});

function readPlainText(name: string, text: string): ReadFile {
  return keep(name, partsOfPlainText(text));
}

function readHtml(name: string, html: string): ReadFile {
  return keep(name, readParts(parseInert(html), null));
}

function readJsonLines(name: string, text: string): ReadFile {
  const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ line, name: `${name}:${at + 1}` }]));
  if (lines.length === 0) return refuse(name, 'empty');
  if (lines.length > MAX_ROWS) return refuse(name, 'too-many-rows');
  const files = lines.map(({ line, name: rowName }) => {
    const parts = readJsonRow(line);
    return parts === null ? refuse(rowName, 'bad-row') : keep(rowName, parts);
  });
  return { items: files.flatMap(file => file.items), refused: files.flatMap(file => file.refused) };
}

function keep(name: string, parts: ArticleParts): ReadFile {
  if (parts.text.length > MAX_ARTICLE_CHARS) return refuse(name, 'too-big');
  return parts.text.trim() === '' ? refuse(name, 'no-text') : { items: [{ name, parts }], refused: [] };
}

function refuse(name: string, reason: Refusal): ReadFile {
  return { items: [], refused: [{ name, reason }] };
}
