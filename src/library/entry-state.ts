import type { ComparedEntry, EntryState } from '../core/backup/backup-entry.ts';
import { areSameSettings, mergeSettings } from '../core/settings/merge-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { ReadTransaction } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { LibraryContext } from './library-context.ts';
import { cleanFacts } from './read-item.ts';

/** Needed by `recordState`. */
const COMPARED_STORES = ['heads', 'urls', 'corrections', 'linkCorrections'] as const;

export type RecordEntry = Exclude<ComparedEntry, { readonly kind: 'settings' }>;

/** Whether this archive has each of these, in their order; nothing is written. */
export async function compareBackup(context: LibraryContext, entries: readonly ComparedEntry[]): Promise<readonly EntryState[]> {
  const settings = await context.settings.read();
  return context.database.read(COMPARED_STORES, transaction =>
    Promise.all(
      entries.map(async entry =>
        entry.kind === 'settings' ? settingsState(settings, entry.settings) : recordState(transaction, entry, null),
      ),
    ),
  );
}

/** @param batch what this import itself brought is no other version of an article */
export async function recordState(transaction: ReadTransaction, entry: RecordEntry, batch: string | null): Promise<EntryState> {
  if (entry.kind === 'correction') return (await transaction.get('linkCorrections', entry.kept.id)) === undefined ? 'new' : 'there';
  const head = await transaction.get('heads', entry.article);
  if (entry.kind === 'deletion') {
    if (head === undefined) return (await transaction.get('corrections', `deleted/${entry.article}`)) === undefined ? 'new' : 'there';
    if (head.origin !== 'bundled') return 'there';
    // Whoever put its facts right here wants to have it.
    return (await transaction.get('corrections', `facts/${entry.article}`)) === undefined ? 'new' : 'differs';
  }
  const facts = cleanFacts(entry.facts);
  if (entry.kind === 'edit') {
    const edit = await transaction.get('corrections', `facts/${entry.article}`);
    const said = edit?.kind === 'facts' ? edit.facts : head?.origin === 'imported' ? head.facts : null;
    // As the package has it, nothing was said of it here.
    if (said === null) return 'new';
    return areSame(said, facts) ? 'there' : 'differs';
  }
  if (head !== undefined) return areSame(head.facts, facts) ? 'there' : 'differs';
  const twin = await findTwin(transaction, entry, batch);
  if (twin === null) return 'new';
  return twin.origin === 'bundled' ? 'there' : 'differs';
}

/** The article of this archive that has the same address and another text. */
export async function findTwin(
  transaction: ReadTransaction,
  { article, facts }: Extract<RecordEntry, { readonly kind: 'article' }>,
  batch: string | null,
): Promise<StoredHead | null> {
  const url = canonicalUrl(facts.url.value);
  const known = url === null ? undefined : await transaction.get('urls', url);
  if (known === undefined || known.article === article) return null;
  const head = await transaction.get('heads', known.article);
  return head === undefined || (batch !== null && head.batch === batch) ? null : head;
}

/** `new` where nothing that is said here is lost by taking it in. */
function settingsState(here: Settings, backup: Settings): EntryState {
  const added = mergeSettings(here, backup, 'keep');
  if (!areSameSettings(added, mergeSettings(here, backup, 'replace'))) return 'differs';
  return areSameSettings(added, here) ? 'there' : 'new';
}

/** Facts built anew by one parser have their fields in one order; those that an older version stored may not. */
function areSame(one: unknown, other: unknown): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
