import type { EntityId } from '../link/dossier.ts';
import { FORMS, type NameIndex } from './name-index.ts';

/** Another that words for a name may mean. */
export type Rival = { readonly entity: EntityId; readonly name: string };

const ROLE = FORMS.indexOf('role');
/** More would be a list to search in. */
const MAX_RIVALS = 6;

/** Who else goes by one of its names, for each of these; those of its kind alone. One pass over the names of the index. */
export function findRivals(index: NameIndex, wanted: ReadonlySet<EntityId>): ReadonlyMap<EntityId, readonly Rival[]> {
  const { starts, entities, forms } = index.patterns;
  const rivals = new Map<EntityId, Map<EntityId, Rival>>();
  for (let node = 0; node + 1 < starts.length; node++) {
    const [from, to] = [starts[node]!, starts[node + 1]!];
    if (to - from < 2) continue;
    const bearers = [...entities.subarray(from, to)].flatMap((entity, at) =>
      entity >= 0 && forms[from + at] !== ROLE ? [index.entities[entity]!] : [],
    );
    for (const { id, kind } of bearers) {
      if (!wanted.has(id)) continue;
      const others = rivals.get(id) ?? new Map<EntityId, Rival>();
      rivals.set(id, others);
      for (const other of bearers) {
        if (other.id !== id && other.kind === kind && others.size < MAX_RIVALS)
          others.set(other.id, { entity: other.id, name: other.name });
      }
    }
  }
  return new Map([...rivals].flatMap(([id, others]) => (others.size > 0 ? [[id, [...others.values()]] as const] : [])));
}
