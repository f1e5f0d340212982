import type { Article, ArticleId } from '../core/article/article.ts';
import { buildCard } from '../core/card/build-card.ts';
import type { Card, UnquotedCard } from '../core/card/card.ts';
import { quoteCard } from '../core/card/quote-card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import { canonicalUrl } from '../library/canonical-url.ts';
import { readDossier } from '../library/generation.ts';
import type { AskingPage } from '../messages/protocol.ts';
import type { Database, ReadTransaction } from '../storage/database.ts';

/** The card of one entity for one page; null where its knowledge is gone. One transaction: a dossier, then the articles its card cites. */
export async function answerCard(database: Database, entity: EntityId, page: AskingPage): Promise<Card | null> {
  return database.read(['meta', 'dossiers', 'urls', 'articles'], async transaction => {
    const [dossier, exclude] = await Promise.all([readDossier(transaction, entity), articleOfPage(transaction, page)]);
    const card = dossier === undefined ? null : buildCard(dossier, { exclude, asOf: page.asOf });
    return card && quoteCard(card, await readCited(transaction, card));
  });
}

async function readCited(transaction: ReadTransaction, { sources }: UnquotedCard): Promise<ReadonlyMap<ArticleId, Article>> {
  const stored = await Promise.all(sources.map(({ article }) => transaction.get('articles', article)));
  return new Map(stored.filter(each => each !== undefined).map(({ id, article }) => [id, article]));
}

/** The article being read is never its own source: the one our article page shows, or the stored copy of this address. */
async function articleOfPage(transaction: ReadTransaction, page: AskingPage): Promise<ArticleId | null> {
  if (page.article !== null) return page.article;
  const url = canonicalUrl(page.url);
  return url === null ? null : ((await transaction.get('urls', url))?.article ?? null);
}
