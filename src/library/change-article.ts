import type { ArticleFacts, ArticleId } from '../core/article/article.ts';
import type { LibraryEntry } from '../core/library/library.ts';
import { forgetWayBack } from './forget-way-back.ts';
import type { LibraryContext } from './library-context.ts';
import { LibraryError } from './library-error.ts';
import { linkAnew } from './link-anew.ts';
import { toEntry } from './list-articles.ts';
import { markStale } from './mark-stale.ts';
import { cleanFacts } from './read-item.ts';
import { ARTICLE_STORES, makeRecords, putArticle, removeArticle } from './stored-records.ts';

const CHANGED_STORES = [...ARTICLE_STORES, 'corrections', 'replaced', 'meta'] as const;

/** Facts as the reader says; dates that lean on the publication date are understood again. Call it in turn. */
export async function editArticle(context: LibraryContext, id: ArticleId, facts: ArticleFacts): Promise<LibraryEntry> {
  const { database, extractorVersion } = context;
  const understanding = await context.understanding();
  const [stored, head] = await database.read(['articles', 'heads'], transaction =>
    Promise.all([transaction.get('articles', id), transaction.get('heads', id)]),
  );
  if (stored === undefined || head === undefined) throw new LibraryError('not-found', `no article ${id}`);
  const article = { ...stored.article, facts: cleanFacts(facts) };
  const records = makeRecords({ article, extraction: understanding.understandArticle(article) }, head);
  await database.write(CHANGED_STORES, async transaction => {
    const before = await transaction.get('heads', id);
    if (before === undefined) throw new LibraryError('not-found', `no article ${id}`);
    await removeArticle(transaction, before);
    await forgetWayBack(transaction, id);
    await putArticle(transaction, records, extractorVersion);
    transaction.put('corrections', { id: `facts/${id}`, kind: 'facts', article: id, facts: article.facts });
    await markStale(transaction);
  });
  await linkAnew(context);
  return toEntry(records.head);
}

/** Deleting what is already gone is no error: a message may be repeated. A bundled article stays away when the dataset is loaded again. Call it in turn. */
export async function deleteArticle(context: LibraryContext, id: ArticleId): Promise<void> {
  const isGone = await context.database.write(
    CHANGED_STORES,
    async transaction => {
      const head = await transaction.get('heads', id);
      if (head === undefined) return false;
      await removeArticle(transaction, head);
      await forgetWayBack(transaction, id);
      transaction.remove('corrections', `facts/${id}`);
      if (head.origin === 'bundled') transaction.put('corrections', { id: `deleted/${id}`, kind: 'deleted', article: id });
      await markStale(transaction);
      return true;
    },
    { durability: 'strict' },
  );
  if (isGone) await linkAnew(context);
}
