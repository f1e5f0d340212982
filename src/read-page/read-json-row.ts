import type { ArticleParts } from '../core/article/article.ts';
import { boundParts } from '../core/article/bound-parts.ts';

/** Names that archives and scrapers give to the same column; the first that holds words wins. */
const COLUMNS = {
  text: ['text', 'body', 'content', 'article', 'maintext', 'full_text'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'source', 'site', 'site_name', 'newspaper'],
  url: ['url', 'link', 'source_url'],
  date: ['published', 'date', 'date_publish', 'published_at', 'publishedAt', 'pubDate', 'datePublished'],
  language: ['language', 'lang'],
} as const;

/** One line of a `.jsonl` file as an article's parts; null for a line that is no JSON object with a text. */
export function readJsonRow(line: string): ArticleParts | null {
  try {
    return partsOfRow(JSON.parse(line));
  } catch (error) {
    // A broken line is counted and named by the caller; the rest of the file goes on.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same of a row that is parsed already. */
export function partsOfRow(row: unknown): ArticleParts | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return null;
  const text = pick(row, COLUMNS.text);
  if (text === null) return null;
  const date = pick(row, COLUMNS.date);
  return boundParts({
    text,
    blocks: null,
    title: pick(row, COLUMNS.title),
    outlet: pick(row, COLUMNS.outlet),
    url: pick(row, COLUMNS.url),
    dates: date === null ? [] : [{ value: date, from: 'row' }],
    language: pick(row, COLUMNS.language),
  });
}

/** Own properties only: a row may carry `__proto__` or `constructor`. */
function pick(row: object, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}
