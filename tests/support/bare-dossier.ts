import type { Dossier, DossierKind, EntityId } from '../../src/core/link/dossier.ts';

/** A dossier that has a name and nothing else but what is given. */
export function bareDossier(kind: DossierKind, name: string, more: Partial<Dossier> = {}): Dossier {
  return {
    id: `${kind}/${name.replaceAll(' ', '_')}` as EntityId,
    kind,
    name,
    aliases: [],
    articles: [],
    mentionCount: 1,
    roles: [],
    statements: [],
    quotes: [],
    events: [],
    related: [],
    namings: [],
    disagreements: [],
    notSaid: [],
    mergedBecause: [],
    event: null,
    ...more,
  };
}
