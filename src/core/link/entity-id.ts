import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';
import type { DossierKind, EntityId } from './dossier.ts';

/** `kind/folded_name`, which a rebuild with more articles makes again. */
export function plainId(kind: DossierKind, name: string): EntityId {
  const words = splitWords(name).map(word => word.folded);
  return `${kind}/${words.length > 0 ? words.join('_') : fold(name).trim()}` as EntityId;
}

/**
 * Ids for several that share kind and name, the best-attested first: it keeps the plain id, the others get what
 * tells them apart behind a ~, or a number where nothing does.
 */
export function idsOfNamesakes(plain: EntityId, telling: readonly (string | null)[]): readonly EntityId[] {
  const taken = new Set<string>([plain]);
  return telling.map((mark, index) => {
    if (index === 0) return plain;
    let id = `${plain}~${mark ?? index + 1}`;
    for (let more = 2; taken.has(id); more++) id = `${plain}~${mark ?? ''}${more}`;
    taken.add(id);
    return id as EntityId;
  });
}
