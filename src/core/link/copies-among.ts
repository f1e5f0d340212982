import type { ArticleId } from '../article/article.ts';
import type { Dossier } from './dossier.ts';
import { groupBy } from './group-by.ts';

/** The groups of a dossier's articles that tell one agency story; nothing where each tells its own. */
export function copiesAmong(articles: readonly ArticleId[], stories: ReadonlyMap<ArticleId, ArticleId>): Pick<Dossier, 'copies'> {
  const groups = [...groupBy(articles, article => stories.get(article) ?? article).values()].filter(group => group.length > 1);
  return groups.length > 0 ? { copies: groups } : {};
}
