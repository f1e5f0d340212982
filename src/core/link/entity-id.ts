import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import type { DossierKind, EntityId } from './dossier.ts';

/** `kind/folded_name`, which a rebuild with more articles makes again. */
export function plainId(kind: DossierKind, name: string): EntityId {
  const words = splitWords(name).map(word => word.folded);
  return `${kind}/${words.length > 0 ? words.join('_') : fold(name).trim()}` as EntityId;
}

/**
 * Ids for all that share kind and name. Alone, one has the plain id. Several each have what tells them apart behind a ~,
 * never their rank: an id that went over to another bearer when that one got more articles would open the wrong card.
 * Only one that nothing tells apart keeps the plain id, the next such ones a number.
 */
export function idsOfNamesakes(plain: EntityId, telling: readonly (string | null)[]): readonly EntityId[] {
  const taken = new Set<string>();
  return telling.map(mark => {
    const own = telling.length === 1 || mark === null ? plain : `${plain}~${mark}`;
    let id = own;
    for (let more = 2; taken.has(id); more++) id = `${own}~${more}`;
    taken.add(id);
    return id as EntityId;
  });
}
