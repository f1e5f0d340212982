import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import type { DossierKind, EntityId } from './dossier.ts';
import { groupBy } from './group-by.ts';

/** `kind/folded_name`, which a rebuild with more articles makes again. */
export function plainId(kind: DossierKind, name: string): EntityId {
  const words = splitWords(name).map(word => word.folded);
  return `${kind}/${words.length > 0 ? words.join('_') : fold(name).trim()}` as EntityId;
}

/** Enough of an article id to part the articles that name bearers of one name. */
const ARTICLE_MARK_LETTERS = 8;

/** One bearer of a name: what tells it from the others, if anything does, and the first of its articles. */
export type Namesake = { readonly told: string | null; readonly article: ArticleId };

/**
 * Ids for all that share kind and name. Alone, one has the plain id. Several each have what tells them apart behind a ~,
 * never their rank: an id that went over to another bearer when that one got more articles would open the wrong card.
 * The only one that nothing tells apart keeps the plain id; several that the same tells have an article's mark each.
 */
export function idsOfNamesakes(plain: EntityId, bearers: readonly Namesake[]): readonly EntityId[] {
  const sharing = groupBy(bearers, ({ told }) => told);
  const taken = new Set<string>();
  return bearers.map(({ told, article }) => {
    const marked = bearers.length === 1 || told === null ? plain : `${plain}~${told}`;
    const own = sharing.get(told)!.length === 1 ? marked : `${marked}~${article.slice(0, ARTICLE_MARK_LETTERS)}`;
    let id = own;
    for (let more = 2; taken.has(id); more++) id = `${own}~${more}`;
    taken.add(id);
    return id as EntityId;
  });
}
