import { readArticle } from '../core/article/read-article.ts';
import { linkArticles } from '../core/link/link-articles.ts';
import { compileIndex } from '../core/match/compile-index.ts';
import { understandArticle } from '../core/understand/understand-article.ts';
import type { Understanding } from '../library/library-context.ts';

/** The real pipeline, the same that made the bundled dataset. */
export const understanding: Understanding = {
  readArticle,
  understandArticle,
  linkArticles,
  compileIndex,
};
