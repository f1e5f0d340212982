import { countSources } from '../card/count-sources.ts';
import type { Dossier } from '../link/dossier.ts';
import type { SearchableName } from './search-entry.ts';

/** What searching keeps of a dossier. */
export function searchableName(dossier: Dossier): SearchableName {
  const { id, kind, name, aliases, roles, mentionCount, newest } = dossier;
  const date = dossier.event?.date;
  const role = roles[0]?.text ?? null;
  return {
    entity: id,
    kind,
    name,
    aliases,
    role,
    ...(date && { date }),
    sourceCount: countSources(dossier),
    mentionCount,
    ...(newest && { newest }),
  };
}
