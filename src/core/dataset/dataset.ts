import type { Article } from '../article/article.ts';
import type { Extraction } from '../understand/extraction.ts';

/** One article with what was understood of it: a line of `articles.jsonl`, and a record of the `articles` store. */
export type UnderstoodArticle = { readonly article: Article; readonly extraction: Extraction };

/**
 * `dataset.json`, beside `articles.jsonl` (UnderstoodArticle, one a line, sorted by id) and
 * `dossiers.jsonl` (Dossier, one a line, sorted by id). docs/dataset.md describes the files.
 */
export type DatasetHead = {
  readonly format: 2;
  /** SHA-256 (hex) over the other two files: a changed one makes the extension load the dataset again. */
  readonly revision: string;
  /** Version of the understanding that made it (understand/extractor-version.ts). */
  readonly extractor: number;
  readonly articles: number;
  readonly dossiers: number;
};
