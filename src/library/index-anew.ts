import { INDEX_FORMAT } from '../core/match/name-index.ts';
import type { LibraryContext } from './library-context.ts';
import { readVisibleHeads } from './visible-heads.ts';
import { NOTHING_ELSE, writeGeneration } from './write-generation.ts';

/**
 * After an update that reads another shape of index: makes one of the dossiers that are there, so that pages are answered
 * at once, while what the update understands better may take minutes. Call it in turn.
 */
export async function indexAnew(context: LibraryContext): Promise<void> {
  const found = await context.database.read(['meta', 'dossiers', 'heads', 'batches'], async transaction => {
    const active = await transaction.get('meta', 'active');
    if (active === undefined || active.indexFormat === INDEX_FORMAT) return null;
    const records = await transaction.getAll('dossiers', { prefix: active.generation });
    return { active, dossiers: records.flatMap(({ dossiers }) => dossiers), heads: await readVisibleHeads(transaction) };
  });
  if (found === null) return;
  const { active, dossiers, heads } = found;
  const { dataset, extractor, linker, isStale } = active;
  await writeGeneration(
    context,
    { dossiers, heads, is: { dataset, extractor, isStale, ...(linker === undefined ? {} : { linker }) } },
    NOTHING_ELSE,
  );
}
