import type { Article } from '../article/article.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Extraction } from './extraction.ts';
import type { Tagger } from './recognise/load-tagger.ts';
import { understandWithEntities } from './understand-with-entities.ts';

/**
 * Everything understood of one article. Offsets are into its text. Pure: the same article gives the same extraction.
 * Without a tagger names are found by rules and tables alone.
 */
export function understandArticle(article: Article, tagger: Tagger | null = null): Extraction {
  // Persian has the letters of Arabic, French the capitals of English: what the rules would find there is nonsense.
  if (article.language === 'other') return NOTHING;
  return understandWithEntities(article, findEntities(article, tagger));
}

const NOTHING: Extraction = { entities: [], events: [], statements: [], quotes: [], relations: [] };
