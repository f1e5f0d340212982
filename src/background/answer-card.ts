import type { ArticleId } from '../core/article/article.ts';
import type { ArticleHead } from '../core/card/article-head.ts';
import { buildCard } from '../core/card/build-card.ts';
import type { Card } from '../core/card/card.ts';
import { citedArticles, quoteCard } from '../core/card/quote-card.ts';
import type { Dossier, EntityId } from '../core/link/dossier.ts';
import { canonicalUrl } from '../library/canonical-url.ts';
import { readDossier } from '../library/generation.ts';
import type { AskingPage } from '../messages/protocol.ts';
import type { Database, ReadTransaction } from '../storage/database.ts';

/** The card of one entity for one page; null where its knowledge is gone. One transaction over a handful of records. */
export async function answerCard(database: Database, entity: EntityId, page: AskingPage): Promise<Card | null> {
  return database.read(['meta', 'dossiers', 'heads', 'urls', 'articles'], async transaction => {
    const dossier = await readDossier(transaction, entity);
    if (dossier === undefined) return null;
    const [heads, exclude] = await Promise.all([readHeads(transaction, dossier), articleOfPage(transaction, page)]);
    const card = buildCard(dossier, heads, { exclude, asOf: page.asOf });
    return card && quoteCard(card, await readTexts(transaction, citedArticles(card)));
  });
}

async function readHeads(transaction: ReadTransaction, { articles }: Dossier): Promise<ReadonlyMap<ArticleId, ArticleHead>> {
  const heads = await Promise.all(articles.map(id => transaction.get('heads', id)));
  return new Map(heads.filter(head => head !== undefined).map(head => [head.id, head]));
}

async function readTexts(transaction: ReadTransaction, cited: ReadonlySet<ArticleId>): Promise<ReadonlyMap<ArticleId, string>> {
  const stored = await Promise.all([...cited].map(id => transaction.get('articles', id)));
  return new Map(stored.filter(each => each !== undefined).map(({ id, article }) => [id, article.text]));
}

/** The article being read is never its own source: the one our article page shows, or the stored copy of this address. */
async function articleOfPage(transaction: ReadTransaction, page: AskingPage): Promise<ArticleId | null> {
  if (page.article !== null) return page.article;
  const url = canonicalUrl(page.url);
  return url === null ? null : ((await transaction.get('urls', url))?.article ?? null);
}
