import type { LibraryContext } from './library-context.ts';

/** Understands every article that an older extractor understood, one a transaction: killed half way, the rest is done at the next start. */
export async function understandAgain(context: LibraryContext): Promise<void> {
  const { database, extractorVersion, pause } = context;
  const { understandArticle } = await context.understanding();
  const ids = await database.read(['articles'], transaction => transaction.getAllKeys('articles'));
  for (const id of ids) {
    const stored = await database.read(['articles'], transaction => transaction.get('articles', id));
    if (stored === undefined || stored.extractor === extractorVersion) continue;
    const extraction = understandArticle(stored.article);
    await database.write(['articles'], async transaction => {
      if ((await transaction.get('articles', id)) !== undefined)
        transaction.put('articles', { ...stored, extraction, extractor: extractorVersion });
    });
    await pause();
  }
}
