import { INDEX_FORMAT, type NameIndex } from '../core/match/name-index.ts';
import { buildNameSearch, type NameSearch } from '../core/search/name-search.ts';
import type { SearchableName } from '../core/search/search-entry.ts';
import { keepAnswer } from '../library/kept-answer.ts';
import type { Database } from '../storage/database.ts';
import type { ActiveRow } from '../storage/schema.ts';

type ActiveKnowledge = { readonly active: ActiveRow; readonly names: NameIndex };

/** The active generation's tables, read once and kept while this background lives: what a dead worker loses, the next reads again. */
export type Knowledge = {
  /** Undefined before anything was ever loaded. */
  current(): Promise<ActiveKnowledge | undefined>;
  /** Made when somebody searches for the first time. */
  search(): Promise<NameSearch>;
  /** Another generation is active. */
  forget(): void;
};

/** `isLoaded` resolves once the bundled dataset is in: the very first question after installing waits for it. */
export function createKnowledge(database: Database, isLoaded: () => Promise<void>): Knowledge {
  const current = keepAnswer(
    async () => {
      const found = await readActive(database);
      if (found !== undefined) return found;
      await isLoaded();
      return readActive(database);
    },
    found => found !== undefined,
  );
  const search = keepAnswer(async () => {
    const found = await current.get();
    return buildNameSearch(found === undefined ? [] : await readEntries(database, found.active.generation));
  });
  return {
    current: current.get,
    search: search.get,
    forget() {
      current.forget();
      search.forget();
    },
  };
}

/** Row and tables in one transaction, so that a switch can't come between. An index of an older version's shape is none: it is being made again. */
async function readActive(database: Database): Promise<ActiveKnowledge | undefined> {
  return database.read(['meta', 'indexes'], async transaction => {
    const active = await transaction.get('meta', 'active');
    const index = active === undefined ? undefined : await transaction.get('indexes', active.generation);
    return active === undefined || index?.names.format !== INDEX_FORMAT ? undefined : { active, names: index.names };
  });
}

async function readEntries(database: Database, generation: number): Promise<readonly SearchableName[]> {
  const stored = await database.read(['searches'], transaction => transaction.get('searches', generation));
  return stored?.entries ?? [];
}
