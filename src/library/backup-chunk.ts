import { BACKUP_PARTS, type BackupEntry, type BackupPart } from '../core/backup/backup-entry.ts';
import type { BackupChunk } from '../core/library/library.ts';
import { inOrder } from '../core/link/kept-correction.ts';
import type { ReadTransaction } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';
import type { LibraryContext } from './library-context.ts';
import { readVisibility } from './visible-heads.ts';

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
    const ids = (await transaction.getAllKeys('heads')).filter(id => id > after);
    const isVisible = await readVisibility(transaction);
    const some = await Promise.all(ids.slice(0, ENTRIES_A_CHUNK).map(id => transaction.get('heads', id)));
    const heads = fitting(some.filter(head => head !== undefined));
    const own = heads.filter(head => head.origin === 'imported' && isVisible(head));
    const entries = (await Promise.all(own.map(head => articleEntry(transaction, head)))).flat();
    const ofPackage = after === '' ? await packageEntries(transaction) : [];
    return { entries: [...ofPackage, ...entries], last: heads.length < ids.length ? heads.at(-1)!.id : null };
  });
}

/** As many of the first as a message holds; one at least. */
function fitting(heads: readonly StoredHead[]): readonly StoredHead[] {
  let characters = 0;
  const tooMany = heads.findIndex(head => {
    characters += head.characters;
    return characters > CHARACTERS_A_CHUNK;
  });
  return heads.slice(0, tooMany < 0 ? heads.length : Math.max(1, tooMany));
}

async function articleEntry(transaction: ReadTransaction, head: StoredHead): Promise<readonly BackupEntry[]> {
  const [stored, edit] = await Promise.all([transaction.get('articles', head.id), transaction.get('corrections', `facts/${head.id}`)]);
  if (stored === undefined) return [];
  const { addedAt, batch, firstBatch } = head;
  return [{ kind: 'article', article: stored.article, addedAt, batch: firstBatch ?? batch, isEdited: edit !== undefined }];
}

async function packageEntries(transaction: ReadTransaction): Promise<readonly BackupEntry[]> {
  const corrections = await transaction.getAll('corrections');
  const heads = await Promise.all(corrections.map(({ article }) => transaction.get('heads', article)));
  return corrections.flatMap((each, at): readonly BackupEntry[] => {
    // Thrown out and then brought by the reader: it is here, and carries its facts itself.
    if (heads[at]?.origin === 'imported') return [];
    return each.kind === 'deleted'
      ? [{ kind: 'deletion', article: each.article }]
      : [{ kind: 'edit', article: each.article, facts: each.facts }];
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
