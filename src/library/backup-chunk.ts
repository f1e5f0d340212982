import { BACKUP_PARTS, type BackupEntry, type BackupPart } from '../core/backup/backup-entry.ts';
import type { BackupChunk } from '../core/library/library.ts';
import { inOrder } from '../core/link/kept-correction.ts';
import type { ReadTransaction } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';
import type { LibraryContext } from './library-context.ts';
import { readVisibleHeads } from './visible-heads.ts';

/** A message's worth: articles as long as these together, or as many other lines. */
const CHARACTERS_A_CHUNK = 500_000;
const ENTRIES_A_CHUNK = 200;

/** One stretch after another of what a backup holds, so that neither side ever has all of it; `after`: where the last one ended. */
export async function backupChunk(context: LibraryContext, parts: readonly BackupPart[], after: string | null): Promise<BackupChunk> {
  const [part = BACKUP_PARTS[0]!, last = ''] = after?.split('/') ?? [];
  const read = parts.includes(part as BackupPart) ? await READ[part as BackupPart](context, last) : NOTHING;
  if (read.last !== null) return { entries: read.entries, next: `${part}/${read.last}` };
  const following = BACKUP_PARTS[BACKUP_PARTS.indexOf(part as BackupPart) + 1];
  return { entries: read.entries, next: following === undefined ? null : `${following}/` };
}

/** `last`: behind what the next stretch begins; null where there is none. */
type Stretch = { readonly entries: readonly BackupEntry[]; readonly last: string | null };

const NOTHING: Stretch = { entries: [], last: null };

const READ: Readonly<Record<BackupPart, (context: LibraryContext, after: string) => Promise<Stretch>>> = {
  articles: readArticles,
  corrections: readCorrections,
  settings: async ({ settings }) => ({ entries: [{ kind: 'settings', settings: await settings.read() }], last: null }),
};

/** The reader's own articles by id; before the first of them, what was said of those that come with the package. */
async function readArticles({ database }: LibraryContext, after: string): Promise<Stretch> {
  return database.read(['heads', 'batches', 'articles', 'corrections'], async transaction => {
    const own = (await readVisibleHeads(transaction)).filter(({ origin }) => origin === 'imported');
    const heads = own.filter(({ id }) => id > after);
    const wanted = firstOf(heads);
    const entries = (await Promise.all(wanted.map(head => articleEntry(transaction, head)))).flat();
    const ofPackage = after === '' ? await packageEntries(transaction, new Set(own.map(({ id }) => id))) : [];
    return { entries: [...ofPackage, ...entries], last: wanted.length < heads.length ? wanted.at(-1)!.id : null };
  });
}

function firstOf(heads: readonly StoredHead[]): readonly StoredHead[] {
  let characters = 0;
  const wanted = heads.slice(0, ENTRIES_A_CHUNK).findIndex(head => {
    characters += head.characters;
    return characters > CHARACTERS_A_CHUNK;
  });
  return heads.slice(0, wanted < 0 ? ENTRIES_A_CHUNK : Math.max(1, wanted));
}

async function articleEntry(transaction: ReadTransaction, head: StoredHead): Promise<readonly BackupEntry[]> {
  const [stored, edit] = await Promise.all([transaction.get('articles', head.id), transaction.get('corrections', `facts/${head.id}`)]);
  if (stored === undefined) return [];
  const { addedAt, batch, firstBatch } = head;
  return [{ kind: 'article', article: stored.article, addedAt, batch: firstBatch ?? batch, isEdited: edit !== undefined }];
}

async function packageEntries(transaction: ReadTransaction, own: ReadonlySet<string>): Promise<readonly BackupEntry[]> {
  const corrections = await transaction.getAll('corrections');
  return corrections.flatMap((each): readonly BackupEntry[] => {
    if (each.kind === 'deleted') return [{ kind: 'deletion', article: each.article }];
    return own.has(each.article) ? [] : [{ kind: 'edit', article: each.article, facts: each.facts }];
  });
}

/** In the order in which they hold. */
async function readCorrections({ database }: LibraryContext, after: string): Promise<Stretch> {
  const kept = inOrder(await database.read(['linkCorrections'], transaction => transaction.getAll('linkCorrections')));
  const from = after === '' ? 0 : kept.findIndex(({ id }) => id === after) + 1;
  const some = kept.slice(from, from + ENTRIES_A_CHUNK);
  const last = from + some.length < kept.length ? some.at(-1)!.id : null;
  return { entries: some.map((each): BackupEntry => ({ kind: 'correction', kept: each })), last };
}
