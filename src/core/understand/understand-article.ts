import type { Article } from '../article/article.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Extraction } from './extraction.ts';
import { understandWithEntities } from './understand-with-entities.ts';

/** Everything understood of one article. Offsets are into its text. Pure: the same article gives the same extraction. */
export function understandArticle(article: Article): Extraction {
  return understandWithEntities(article, findEntities(article));
}
