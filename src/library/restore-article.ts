import type { Article, ArticleId } from '../core/article/article.ts';
import { type BackupEntry, comparedEntry } from '../core/backup/backup-entry.ts';
import type { ReadTransaction } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';
import { findTwin, type RecordEntry } from './entry-state.ts';
import type { LibraryContext } from './library-context.ts';
import { cleanFacts, understandRead } from './read-item.ts';
import { keysOfArticle, type RecordKey } from './records-before.ts';
import type { Plan } from './restore-plan.ts';
import { type ArticleRecords, makeRecords, type Provenance, putArticle, removeArticle } from './stored-records.ts';

type ArticleEntry = Extract<BackupEntry, { readonly kind: 'article' }>;
type EditEntry = Extract<BackupEntry, { readonly kind: 'edit' }>;

/**
 * An article, or the facts of one that comes with the package. Of a backup's article only text, facts and blocks are taken:
 * what they come to is understood here.
 */
export async function planArticle(
  context: LibraryContext,
  entry: ArticleEntry | EditEntry,
  batch: string,
): Promise<Plan | { readonly reason: string }> {
  const id = entry.kind === 'article' ? entry.article.id : entry.article;
  const facts = cleanFacts(entry.kind === 'article' ? entry.article.facts : entry.facts);
  const records = await recordsOf(context, id, entry, facts, batch);
  if (records !== null && 'reason' in records) return records;
  /** What makes room: the article itself as it is here, or another text under its address. */
  const standing = async (transaction: ReadTransaction): Promise<StoredHead | null> =>
    (await transaction.get('heads', id)) ?? (entry.kind === 'article' ? findTwin(transaction, compared(entry), batch) : null);
  const edit = { id: `facts/${id}`, kind: 'facts', article: id, facts } as const;
  return {
    async touches(transaction) {
      const found = await standing(transaction);
      if (found === null && entry.kind === 'article') return [];
      const keys: readonly RecordKey[] = [...keysOfArticle({ id, facts }), ...(found === null ? [] : keysOfArticle(found))];
      return keys;
    },
    async write(transaction) {
      const found = await standing(transaction);
      if (found !== null) {
        await removeArticle(transaction, found);
        transaction.remove('corrections', `facts/${found.id}`);
      }
      if (records !== null) await putArticle(transaction, records, context.extractorVersion);
      if (entry.kind === 'edit' || entry.isEdited || found?.id === id) transaction.put('corrections', edit);
    },
  };
}

/** Null for facts of an article that isn't here: they wait for it. */
async function recordsOf(
  { database, understanding }: LibraryContext,
  id: ArticleId,
  entry: ArticleEntry | EditEntry,
  facts: Article['facts'],
  batch: string,
): Promise<ArticleRecords | { readonly reason: string } | null> {
  const [stored, head] = await database.read(['articles', 'heads'], transaction =>
    Promise.all([transaction.get('articles', id), transaction.get('heads', id)]),
  );
  const article = stored?.article ?? (entry.kind === 'article' ? entry.article : null);
  if (article === null) return null;
  const read = understandRead({ ...article, facts }, await understanding());
  return 'reason' in read ? read : makeRecords(read, head ?? provenanceOf(entry as ArticleEntry, batch));
}

/** It came with this batch, and at first with another. */
function provenanceOf({ addedAt, batch: first }: ArticleEntry, batch: string): Provenance {
  return { origin: 'imported', batch, addedAt, ...(first === null ? {} : { firstBatch: first }) };
}

const compared = (entry: ArticleEntry) => comparedEntry(entry) as Extract<RecordEntry, { readonly kind: 'article' }>;
