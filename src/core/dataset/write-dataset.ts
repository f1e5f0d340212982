import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareText } from '../link/compare-text.ts';
import type { Knowledge } from '../link/dossier.ts';
import type { DatasetHead, UnderstoodArticle } from './dataset.ts';

/** One file of a dataset as its lines, each with its line feed: never one huge string. */
export type DatasetFile = { readonly name: DatasetFileName; readonly lines: Iterable<string> };
type DatasetFileName = 'articles.jsonl' | 'dossiers.jsonl' | 'dataset.json';

/**
 * The files of a dataset, in the order in which they must be written out: `dataset.json`, last, holds the
 * revision of the other two, so its lines may only be read when theirs have been. Same values, same bytes.
 */
export function writeDataset(articles: readonly UnderstoodArticle[], knowledge: Knowledge, extractor: number): readonly DatasetFile[] {
  const revision = sha256.create();
  const hashed = function* (values: readonly unknown[]) {
    for (const value of values) {
      const line = datasetLine(value);
      revision.update(utf8ToBytes(line));
      yield line;
    }
  };
  const sortedArticles = [...articles].sort((a, b) => compareText(a.article.id, b.article.id));
  const sortedDossiers = [...knowledge.dossiers].sort((a, b) => compareText(a.id, b.id));
  const head = function* () {
    const { length } = sortedArticles;
    const value: DatasetHead = {
      format: 2,
      revision: bytesToHex(revision.digest()),
      extractor,
      articles: length,
      dossiers: sortedDossiers.length,
    };
    yield `${JSON.stringify(value, null, 2)}\n`;
  };
  return [
    { name: 'articles.jsonl', lines: hashed(sortedArticles) },
    { name: 'dossiers.jsonl', lines: hashed(sortedDossiers) },
    { name: 'dataset.json', lines: head() },
  ];
}

// Line separators to JavaScript and some line readers, though not to JSON.
const SEPARATORS = /[\u2028\u2029]/g;

function datasetLine(value: unknown): string {
  return `${JSON.stringify(value).replace(SEPARATORS, char => (char === '\u2028' ? '\\u2028' : '\\u2029'))}\n`;
}
