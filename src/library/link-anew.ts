import type { UnderstoodArticle } from '../core/dataset/dataset.ts';
import type { Dossier } from '../core/link/dossier.ts';
import { inOrder } from '../core/link/kept-correction.ts';
import type { Steps } from '../core/link/steps.ts';
import { INDEX_FORMAT } from '../core/match/name-index.ts';
import type { WriteTransaction } from '../storage/database.ts';
import type { ActiveRow, StoredHead, StoreName } from '../storage/schema.ts';
import { countByKind, derive, GENERATION_STORES, putGeneration, removeOtherGenerations } from './generation.ts';
import type { LibraryContext } from './library-context.ts';
import { readVisibleHeads } from './visible-heads.ts';

/** What is to happen in the very transaction that switches generations. */
export type AtSwitch = { readonly stores: readonly StoreName[]; work(transaction: WriteTransaction, active: ActiveRow): Promise<void> };

const NOTHING_ELSE: AtSwitch = { stores: [], work: () => Promise.resolve() };

/**
 * Links all visible articles, with the reader's corrections, writes what comes of it as the next generation beside the one
 * that is read, and switches over in one small transaction. Killed at any point, the old one still serves. Call it in turn.
 */
export async function linkAnew(context: LibraryContext, atSwitch: AtSwitch = NOTHING_ELSE): Promise<readonly Dossier[]> {
  const { database, extractorVersion } = context;
  const before = await database.read(['meta'], transaction => transaction.get('meta', 'active'));
  const [heads, kept] = await database.read(['heads', 'batches', 'linkCorrections'], transaction =>
    Promise.all([readVisibleHeads(transaction), transaction.getAll('linkCorrections')]),
  );
  const articles = await readArticles(context, heads);
  await context.pause();
  const { linkInSteps, compileIndex } = await context.understanding();
  const corrections = inOrder(kept).map(({ correction }) => correction);
  const knowledge = await finishPausing(linkInSteps(articles, corrections), context.pause);
  await context.pause();
  const derived = derive(knowledge.dossiers, compileIndex, articles);
  await context.pause();
  const generation = (before?.generation ?? 0) + 1;
  await database.write(GENERATION_STORES, async transaction => {
    await removeOtherGenerations(transaction, before?.generation ?? 0);
    putGeneration(transaction, generation, derived);
  });
  const active: ActiveRow = {
    key: 'active',
    generation,
    buckets: derived.buckets.length,
    dataset: before?.dataset ?? '',
    extractor: extractorVersion,
    articles: articles.length,
    bundled: heads.filter(head => head.origin === 'bundled').length,
    byKind: countByKind(derived),
    isStale: false,
    indexFormat: INDEX_FORMAT,
  };
  await database.write(
    [...new Set<StoreName>(['meta', 'dossiers', ...atSwitch.stores])],
    async transaction => {
      const written = await transaction.count('dossiers', { prefix: generation });
      if (written !== active.buckets) throw new Error(`generation ${generation} has ${written} of ${active.buckets} records`);
      transaction.put('meta', active);
      await atSwitch.work(transaction, active);
    },
    { durability: 'strict' },
  );
  context.announce(generation);
  await database.write(GENERATION_STORES, transaction => removeOtherGenerations(transaction, generation));
  return knowledge.dossiers;
}

/** A question asked meanwhile waits for one step, not for the whole archive. */
async function finishPausing<T>(steps: Steps<T>, pause: LibraryContext['pause']): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}

/** One by one, so that no transaction holds the whole archive; sorted by id, so that the same articles come to the same knowledge. */
async function readArticles({ database, pause }: LibraryContext, heads: readonly StoredHead[]): Promise<readonly UnderstoodArticle[]> {
  const articles: UnderstoodArticle[] = [];
  for (let from = 0; from < heads.length; from += ARTICLES_A_READ) {
    const ids = heads.slice(from, from + ARTICLES_A_READ).map(head => head.id);
    const stored = await database.read(['articles'], transaction => Promise.all(ids.map(id => transaction.get('articles', id))));
    for (const each of stored) if (each !== undefined) articles.push({ article: each.article, extraction: each.extraction });
    await pause();
  }
  return articles;
}

const ARTICLES_A_READ = 50;
