import type { Dossier, Namesake } from './dossier.ts';
import { groupBy } from './group-by.ts';

/** Each dossier with the others that bear its name, so that a reader who got the wrong one sees whom else it may mean. */
export function tellNamesakes(dossiers: readonly Dossier[]): readonly Dossier[] {
  const bearers = groupBy(
    dossiers.filter(({ kind }) => kind !== 'event'),
    nameKey,
  );
  return dossiers.map(dossier => {
    const some = bearers.get(nameKey(dossier))?.slice(0, MAX_NAMESAKES + 1) ?? [];
    const others = some.filter(other => other !== dossier).slice(0, MAX_NAMESAKES);
    return others.length === 0 ? dossier : { ...dossier, namesakes: others.map(namesake) };
  });
}

/** More would be a list of a name, not of whom a page may mean. */
const MAX_NAMESAKES = 8;

/** Their ids differ behind the ~ only. */
function nameKey({ id }: Dossier): string {
  return id.split('~', 1)[0]!;
}

function namesake({ id, name, roles, articles }: Dossier): Namesake {
  return { entity: id, name, role: roles[0]?.text ?? null, articles: articles.length };
}
