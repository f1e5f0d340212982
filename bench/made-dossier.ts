import type { Dossier, DossierKind } from '../src/core/link/dossier.ts';
import { bareDossier } from '../tests/support/bare-dossier.ts';

/** A dossier that has names and nothing else. */
export function makeDossier(name: string, kind: DossierKind = 'person', aliases: readonly string[] = []): Dossier {
  return bareDossier(kind, name, { aliases: aliases.map(text => ({ text, form: 'alias', count: 1 })) });
}
