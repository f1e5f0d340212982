import type { IdentityView } from '../core/library/library.ts';
import type { Dossier, EntityId } from '../core/link/dossier.ts';
import type { Database } from '../storage/database.ts';
import { readDossier } from './generation.ts';
import { toEntry } from './list-articles.ts';

/** More nobody goes through one by one. */
const MAX_PARTS_SHOWN = 500;

/** Of which articles a dossier is put together, what each calls it, and why they were taken for one; null where it is no more. */
export async function viewIdentity(database: Database, entity: EntityId): Promise<IdentityView | null> {
  return database.read(['meta', 'dossiers', 'heads'], async transaction => {
    const dossier = await readDossier(transaction, entity);
    if (dossier === undefined) return null;
    const ids = dossier.articles.slice(0, MAX_PARTS_SHOWN);
    const heads = await Promise.all(ids.map(id => transaction.get('heads', id)));
    const labels = labelsOf(dossier);
    const parts = heads.flatMap(head => (head === undefined ? [] : [{ entry: toEntry(head), labels: labels.get(head.id) ?? [] }]));
    const { id, kind, name, mergedBecause, articles, namesakes = [] } = dossier;
    return { entity: id, kind, name, mergedBecause, parts, articles: articles.length, namesakes };
  });
}

function labelsOf({ namings, event }: Dossier): ReadonlyMap<string, readonly string[]> {
  const told = (event?.tellings ?? []).map(({ article, name }) => [article, [name]] as const);
  return new Map([...told, ...namings.map(({ article, labels }) => [article, labels] as const)]);
}
