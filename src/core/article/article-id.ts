import { sha256Hex } from '../text/content-hash.ts';
import type { ArticleId } from './article.ts';

/** The same text has the same id wherever it comes from; the first 24 hex digits keep keys short and 96 bits apart. */
export function articleIdOf(text: string): ArticleId {
  return sha256Hex(text).slice(0, 24) as ArticleId;
}
