import type { Dossier, DossierKind, EntityId } from '../src/core/link/dossier.ts';

/** A dossier that has names and nothing else. */
export function makeDossier(name: string, kind: DossierKind = 'person', aliases: readonly string[] = []): Dossier {
  return {
    id: `${kind}/${name.replaceAll(' ', '_')}` as EntityId,
    kind,
    name,
    aliases: aliases.map(text => ({ text, form: 'alias', count: 1 })),
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
  };
}
