import type { LibraryContext } from './library-context.ts';
import { loadBundled } from './load-bundled.ts';

/**
 * Loads the dataset; where storage fails so that not even an older one can be read, works in memory until the browser ends:
 * look-ups answer from the bundled articles, imports last for this session. Nothing stored is touched.
 */
export async function loadOrFallBack(context: LibraryContext, report: (error: unknown) => void): Promise<void> {
  try {
    await loadBundled(context, report);
  } catch (error) {
    report(error);
    if (await canServe(context)) return;
    context.database.fallBack();
    await loadBundled(context, report);
  }
}

async function canServe({ database }: LibraryContext): Promise<boolean> {
  try {
    return await database.read(['meta', 'indexes', 'dossiers', 'heads'], async transaction => {
      const active = await transaction.get('meta', 'active');
      const records = active === undefined ? 0 : await transaction.count('dossiers', { prefix: active.generation });
      return active !== undefined && records === active.buckets && (await transaction.get('indexes', active.generation)) !== undefined;
    });
  } catch {
    // Whatever fails here fails for every look-up too.
    return false;
  }
}
