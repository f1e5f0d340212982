import type { UnderstoodArticle } from '../core/dataset/dataset.ts';
import type { Dossier } from '../core/link/dossier.ts';
import { inOrder } from '../core/link/kept-correction.ts';
import { LINKER_VERSION } from '../core/link/linker-version.ts';
import type { Steps } from '../core/link/steps.ts';
import type { StoredHead } from '../storage/schema.ts';
import { followNames } from './follow-names.ts';
import type { LibraryContext } from './library-context.ts';
import { readVisibleHeads } from './visible-heads.ts';
import { type AtSwitch, NOTHING_ELSE, writeGeneration } from './write-generation.ts';

/** Links all visible articles, with the reader's corrections, into the next generation. Returns its dossiers. Call it in turn. */
export async function linkAnew(context: LibraryContext, atSwitch: AtSwitch = NOTHING_ELSE): Promise<readonly Dossier[]> {
  const { database, extractorVersion: extractor } = context;
  const [active, heads, kept] = await database.read(['meta', 'heads', 'batches', 'linkCorrections'], transaction =>
    Promise.all([transaction.get('meta', 'active'), readVisibleHeads(transaction), transaction.getAll('linkCorrections')]),
  );
  const articles = await readArticles(context, heads);
  await context.pause();
  const { linkInSteps } = await context.understanding();
  const corrections = inOrder(kept).map(({ correction }) => correction);
  const { dossiers } = await finishPausing(linkInSteps(articles, corrections), context.pause);
  await context.pause();
  await writeGeneration(
    context,
    { dossiers, heads, is: { dataset: active?.dataset ?? '', extractor, linker: LINKER_VERSION, isStale: false } },
    atSwitch,
  );
  // The next start follows them again.
  await followNames(context, dossiers, articles).catch(context.report);
  return dossiers;
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
