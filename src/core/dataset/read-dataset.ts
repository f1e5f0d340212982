import type { Dossier } from '../link/dossier.ts';
import type { DatasetHead, UnderstoodArticle } from './dataset.ts';

/** A dataset file that isn't what docs/dataset.md describes; `message` names file and line. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** Reads `dataset.json`. Throws DatasetError, also for a format this version doesn't know. */
export function readDatasetHead(json: string): DatasetHead {
  const head = parseObject(json, 'dataset.json');
  if (head.format !== 2) throw new DatasetError(`dataset.json: format ${String(head.format)} is not known here`);
  const isWhole =
    typeof head.revision === 'string' && [head.extractor, head.articles, head.dossiers].every(value => Number.isInteger(value));
  if (!isWhole) throw new DatasetError('dataset.json: revision, extractor, articles or dossiers is missing');
  return head as DatasetHead;
}

/** Reads `articles.jsonl` line by line. Throws DatasetError at the first bad line. */
export function* readArticleLines(text: string): Generator<UnderstoodArticle> {
  for (const [where, value] of objectLines(text, 'articles.jsonl')) {
    const { article, extraction } = value as {
      article?: { id?: unknown; text?: unknown; blocks?: unknown };
      extraction?: { entities?: unknown };
    };
    const isArticle = typeof article?.id === 'string' && typeof article.text === 'string' && Array.isArray(article.blocks);
    if (!isArticle || !Array.isArray(extraction?.entities)) throw new DatasetError(`${where}: no article with its extraction`);
    yield value as UnderstoodArticle;
  }
}

/** Reads `dossiers.jsonl` line by line. Throws DatasetError at the first bad line. */
export function* readDossierLines(text: string): Generator<Dossier> {
  for (const [where, value] of objectLines(text, 'dossiers.jsonl')) {
    const { id, kind, name, statements } = value as { [key: string]: unknown };
    if (typeof id !== 'string' || typeof kind !== 'string' || typeof name !== 'string' || !Array.isArray(statements)) {
      throw new DatasetError(`${where}: no dossier`);
    }
    yield value as Dossier;
  }
}

function* objectLines(text: string, file: string): Generator<readonly [where: string, value: object]> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    line++;
    if (end > start) yield [`${file}, line ${line}`, parseObject(text.slice(start, end), `${file}, line ${line}`)];
    start = end + 1;
  }
}

function parseObject(json: string, where: string): { readonly [key: string]: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new DatasetError(`${where}: not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DatasetError(`${where}: no JSON object`);
  return value as { readonly [key: string]: unknown };
}
