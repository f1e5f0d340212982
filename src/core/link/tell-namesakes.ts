import type { Dossier, Namesake } from './dossier.ts';
import { groupBy } from './group-by.ts';

/** Each dossier with the others that bear its name, so that a reader who got the wrong one sees whom else it may mean. */
export function tellNamesakes(dossiers: readonly Dossier[]): readonly Dossier[] {
  const bearers = groupBy(dossiers, nameKey);
  return dossiers.map(dossier => {
    const others = bearers.get(nameKey(dossier))!.filter(other => other !== dossier);
    return others.length === 0 || dossier.kind === 'event'
      ? dossier
      : { ...dossier, namesakes: others.slice(0, MAX_NAMESAKES).map(namesake) };
  });
}

const MAX_NAMESAKES = 8;

/** Their ids differ behind the ~ only. */
function nameKey({ id }: Dossier): string {
  return id.split('~', 1)[0]!;
}

function namesake({ id, name, roles, articles }: Dossier): Namesake {
  return { entity: id, name, role: roles[0]?.text ?? null, articles: articles.length };
}
