import { findMentions } from '../core/match/find-mentions.ts';
import type { Library } from '../library/create-library.ts';
import { listArticles, viewArticle } from '../library/list-articles.ts';
import type { Handlers } from '../messages/answer-call.ts';
import { CallError } from '../messages/call-error.ts';
import type { Database } from '../storage/database.ts';
import type { Knowledge } from './knowledge.ts';

type ArchiveCall =
  | 'previewImport'
  | 'stageImport'
  | 'runImport'
  | 'importProgress'
  | 'undoImport'
  | 'lastImport'
  | 'listArticles'
  | 'getArticle'
  | 'editArticle'
  | 'deleteArticle'
  | 'archiveCounts';

/** The reader's archive; for our own pages only. `knowledge.current()` waits for the bundled articles at the very first start. */
export function createArchiveHandlers(database: Database, library: Library, knowledge: Knowledge): Pick<Handlers, ArchiveCall> {
  const findKnown = async (names: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await knowledge.current();
    if (found === undefined) return new Set();
    // Each name as a block of its own, so that none speaks for another.
    const page = { url: null, language: null, asOf: null };
    return new Set(
      names.filter(name => findMentions(found.names, [name], page)[0]?.some(mention => mention.end - mention.start === name.length)),
    );
  };
  return {
    previewImport: ({ item }) => library.preview(item, findKnown),
    async stageImport({ batch, item }, { incognito }) {
      if (incognito) throw new CallError('not-allowed', 'nothing is kept from a private window');
      await library.stage(batch, item);
      return null;
    },
    runImport: ({ batch }) => library.run(batch),
    importProgress: ({ batch }) => library.progress(batch),
    undoImport: ({ batch }) => library.undo(batch),
    lastImport: () => library.last(),
    async listArticles({ filter, offset, limit }) {
      await knowledge.current();
      return listArticles(database, filter, offset, limit);
    },
    getArticle: async ({ article }) => {
      await knowledge.current();
      return viewArticle(database, article);
    },
    editArticle: ({ article, facts }) => library.edit(article, facts),
    async deleteArticle({ article }) {
      await library.delete(article);
      return null;
    },
    async archiveCounts() {
      const active = (await knowledge.current())?.active;
      const byKind = active?.byKind ?? { person: 0, organisation: 0, place: 0, event: 0 };
      return { articles: active?.articles ?? 0, bundled: active?.bundled ?? 0, byKind, storage: await database.mode() };
    },
  };
}
