import type { UnderstoodArticle } from '../core/dataset/dataset.ts';
import { LINKER_VERSION } from '../core/link/linker-version.ts';
import { INDEX_FORMAT } from '../core/match/name-index.ts';
import type { ActiveRow, Correction, StoredHead } from '../storage/schema.ts';
import { countByKind, derive, GENERATION_STORES, putGeneration, removeOtherGenerations } from './generation.ts';
import { indexAnew } from './index-anew.ts';
import type { LibraryContext, Understanding } from './library-context.ts';
import { linkAnew } from './link-anew.ts';
import { ARTICLE_STORES, type ArticleRecords, BUNDLED, makeRecords, putArticle, removeArticle } from './stored-records.ts';
import { understandAgain } from './understand-again.ts';

/** Before anything is loaded: readers find nothing, and nothing breaks. */
const EMPTY: ActiveRow = {
  key: 'active',
  generation: 0,
  buckets: 0,
  dataset: '',
  extractor: 0,
  articles: 0,
  bundled: 0,
  byKind: { person: 0, organisation: 0, place: 0, event: 0 },
  isStale: true,
};

/**
 * Brings storage to what this build ships, at any start: loads the dataset where it is missing, damaged or another
 * revision, understands imported articles again after a new extractor, links anew where that was cut short, after a new
 * linker, or where the stored index has an older shape. What was there before serves until then.
 * Nothing to do is told by a few counts. Call it in turn.
 */
export async function loadBundled(context: LibraryContext, report: (error: unknown) => void): Promise<void> {
  const { revision } = await context.bundled.head();
  const active = await readWholeActive(context);
  // Where the older dossiers can't be read any more, nothing serves until they are made again below.
  if (active !== undefined) await indexAnew(context).catch(report);
  if (active?.dataset !== revision && (await replaceBundled(context))) return;
  if (active?.extractor !== context.extractorVersion) await understandAgain(context);
  const now = await context.database.read(['meta'], transaction => transaction.get('meta', 'active'));
  const isOfNow = now?.extractor === context.extractorVersion && now.linker === LINKER_VERSION && now.indexFormat === INDEX_FORMAT;
  if (!isOfNow || now.isStale) await linkAnew(context);
  else await removeLeftovers(context, now);
}

/** What a build left that was killed before or after its switch. */
async function removeLeftovers({ database }: LibraryContext, { generation, buckets }: ActiveRow): Promise<void> {
  const [records, indexes] = await database.read(['dossiers', 'indexes'], transaction =>
    Promise.all([transaction.count('dossiers'), transaction.count('indexes')]),
  );
  if (records > buckets || indexes > 1)
    await database.write(GENERATION_STORES, transaction => removeOtherGenerations(transaction, generation));
}

/** The active row, unless what it speaks of isn't all there. */
async function readWholeActive({ database }: LibraryContext): Promise<ActiveRow | undefined> {
  return database.read([...GENERATION_STORES, 'articles', 'heads'], async transaction => {
    const active = await transaction.get('meta', 'active');
    if (active === undefined) return undefined;
    const { generation, buckets } = active;
    const [dossiers, indexes, searches, articles, heads] = await Promise.all([
      transaction.count('dossiers', { prefix: generation }),
      transaction.getAllKeys('indexes'),
      transaction.getAllKeys('searches'),
      transaction.count('articles'),
      transaction.count('heads'),
    ]);
    const isGenerationWhole = dossiers === buckets && indexes.includes(generation) && searches.includes(generation);
    const areArticlesWhole = articles === heads && (heads > 0 || active.articles === 0);
    return isGenerationWhole && areArticlesWhole ? active : undefined;
  });
}

/**
 * Puts the shipped articles in the place of the older shipped ones, in one transaction; imported ones stay as they are.
 * True where the shipped dossiers could go with them, because the archive holds nothing else.
 */
async function replaceBundled(context: LibraryContext): Promise<boolean> {
  const { database, bundled, extractorVersion } = context;
  const understanding = await context.understanding();
  const dataset = await bundled.load();
  const [corrections, links, heads] = await database.read(['corrections', 'linkCorrections', 'heads'], transaction =>
    Promise.all([transaction.getAll('corrections'), transaction.count('linkCorrections'), transaction.getAll('heads')]),
  );
  const imported = new Set(heads.filter(head => head.origin === 'imported').map(head => head.id));
  const records = dataset.articles
    .filter(({ article }) => !imported.has(article.id) && !isDeleted(article.id, corrections))
    .map(each => makeRecords(correct(each, corrections, understanding), BUNDLED));
  const isAsShipped = imported.size === 0 && corrections.length === 0 && links === 0 && dataset.head.extractor === extractorVersion;
  const derived = isAsShipped
    ? derive(
        dataset.dossiers,
        understanding.compileIndex,
        dataset.articles.map(({ article }) => article),
      )
    : undefined;
  const generation = await database.write(
    [...ARTICLE_STORES, ...GENERATION_STORES],
    async transaction => {
      await putBundled(transaction, heads, records, dataset.head.extractor);
      const before = (await transaction.get('meta', 'active')) ?? EMPTY;
      if (derived === undefined) {
        transaction.put('meta', { ...before, dataset: dataset.head.revision, isStale: true });
        return undefined;
      }
      const next = before.generation + 1;
      putGeneration(transaction, next, derived);
      await removeOtherGenerations(transaction, next);
      transaction.put('meta', {
        key: 'active',
        generation: next,
        buckets: derived.buckets.length,
        dataset: dataset.head.revision,
        extractor: extractorVersion,
        linker: LINKER_VERSION,
        articles: records.length,
        bundled: records.length,
        byKind: countByKind(derived),
        isStale: false,
        indexFormat: INDEX_FORMAT,
      });
      return next;
    },
    { durability: 'strict' },
  );
  if (generation === undefined) return false;
  context.announce(generation);
  return true;
}

async function putBundled(
  transaction: Parameters<typeof putArticle>[0],
  heads: readonly StoredHead[],
  records: readonly ArticleRecords[],
  extractor: number,
): Promise<void> {
  for (const head of heads) if (head.origin === 'bundled') await removeArticle(transaction, head);
  for (const each of records) await putArticle(transaction, each, extractor);
}

function isDeleted(article: string, corrections: readonly Correction[]): boolean {
  return corrections.some(each => each.kind === 'deleted' && each.article === article);
}

/** With the facts that the reader put right; a date that changed changes what the words come to, so it is understood again. */
function correct(understood: UnderstoodArticle, corrections: readonly Correction[], understanding: Understanding): UnderstoodArticle {
  const correction = corrections.find(each => each.kind === 'facts' && each.article === understood.article.id);
  if (correction?.kind !== 'facts') return understood;
  const article = { ...understood.article, facts: correction.facts };
  return { article, extraction: understanding.understandArticle(article) };
}
