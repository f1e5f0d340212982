import { inOrder } from '../core/link/kept-correction.ts';
import { findRivals } from '../core/match/find-rivals.ts';
import type { Library } from '../library/create-library.ts';
import { viewIdentity } from '../library/view-identity.ts';
import type { Handlers } from '../messages/answer-call.ts';
import type { Database } from '../storage/database.ts';
import type { Knowledge } from './knowledge.ts';

type CorrectionCall = 'findRivals' | 'getIdentity' | 'correctLinks' | 'listCorrections' | 'undoCorrections' | 'addCorrections';

/** Who is who, as the reader puts it right; for our own pages only. */
export function createCorrectionHandlers(database: Database, library: Library, knowledge: Knowledge): Pick<Handlers, CorrectionCall> {
  return {
    async findRivals({ entities }) {
      const found = await knowledge.current();
      const rivals = found === undefined ? [] : findRivals(found.names, new Set(entities));
      return [...rivals].map(([entity, others]) => ({ entity, rivals: others }));
    },
    async getIdentity({ entity }) {
      await knowledge.current();
      return viewIdentity(database, entity);
    },
    async correctLinks({ correction }) {
      const { kept, entity } = await library.correct(correction);
      return { id: kept.id, entity };
    },
    listCorrections: async () => inOrder(await database.read(['linkCorrections'], transaction => transaction.getAll('linkCorrections'))),
    async undoCorrections({ ids }) {
      await library.undoCorrections(ids);
      return null;
    },
    addCorrections: ({ kept }) => library.addCorrections(kept),
  };
}
