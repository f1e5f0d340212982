import type { ArticleId } from '../core/article/article.ts';
import type { CardSource } from '../core/card/card.ts';
import type { LibraryEntry, StoredArticleView } from '../core/library/library.ts';
import { fold } from '../core/text/fold-text.ts';
import type { Database } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';
import { readVisibleHeads } from './visible-heads.ts';

export type ArticleList = { readonly entries: readonly LibraryEntry[]; readonly total: number };

/** The reader's articles, latest added first, the bundled ones last; `filter` over headline, outlet, address and opening, folded. */
export async function listArticles(database: Database, filter: string, offset: number, limit: number): Promise<ArticleList> {
  const heads = await database.read(['heads', 'batches'], readVisibleHeads);
  const wanted = fold(filter).trim();
  const chosen = wanted === '' ? [...heads] : heads.filter(head => fold(wordsOf(head)).includes(wanted));
  chosen.sort((one, other) => (other.addedAt ?? 0) - (one.addedAt ?? 0) || (one.id < other.id ? -1 : 1));
  return { entries: chosen.slice(offset, offset + limit).map(toEntry), total: chosen.length };
}

function wordsOf({ facts, opening }: StoredHead): string {
  return [facts.title.value, facts.outlet.value, facts.url.value, opening].filter(each => each !== null).join('\n');
}

export function toEntry({ id, facts, opening, characters, origin, batch, addedAt }: StoredHead): LibraryEntry {
  return { article: id, facts, opening, characters, origin, batch, addedAt };
}

/** One article for our own page: its text exactly as stored. Null where it isn't there (any more). */
export async function viewArticle(database: Database, id: ArticleId): Promise<StoredArticleView | null> {
  const [stored, head] = await database.read(['articles', 'heads'], transaction =>
    Promise.all([transaction.get('articles', id), transaction.get('heads', id)]),
  );
  if (stored === undefined || head === undefined) return null;
  return { entry: toEntry(head), text: stored.article.text, blocks: stored.article.blocks, source: toSource(head) };
}

function toSource({ id, facts, opening }: StoredHead): CardSource {
  return {
    number: 1,
    article: id,
    title: facts.title.value,
    opening,
    outlet: facts.outlet.value,
    url: facts.url.value,
    published: facts.published.value,
    publishedBounds: facts.publishedBounds.value,
    boundsEvidence: facts.publishedBounds.evidence,
  };
}
