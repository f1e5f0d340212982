import { countSources } from '../card/count-sources.ts';
import { compareText } from '../link/compare-text.ts';
import type { Dossier } from '../link/dossier.ts';
import type { SearchableName } from './search-entry.ts';

/** What searching keeps of a dossier. */
export function searchableName(dossier: Dossier): SearchableName {
  const { id, kind, name, aliases, roles, mentionCount, dates = [] } = dossier;
  const newest = dates
    .map(({ from }) => from)
    .sort(compareText)
    .at(-1);
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
