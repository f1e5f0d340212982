import { readArticle } from '../core/article/read-article.ts';
import { linkInSteps } from '../core/link/link-articles.ts';
import { compileIndex } from '../core/match/compile-index.ts';
import type { Tagger } from '../core/understand/recognise/load-tagger.ts';
import { understandArticle } from '../core/understand/understand-article.ts';
import type { Understanding } from '../library/library-context.ts';

/** The real pipeline, the same that made the bundled dataset. */
export function createUnderstanding(tagger: Tagger): Understanding {
  return { readArticle, understandArticle: article => understandArticle(article, tagger), linkInSteps, compileIndex };
}
