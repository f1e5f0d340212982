import type { EntityId } from '../link/dossier.ts';
import type { Mention } from './mention.ts';

/**
 * Mentions as the reader settled them: where words may mean both, they mean the other one, for sure. Words that can't mean
 * the other («ليندون جونسون») stay as they are.
 */
export function applySwaps(mentions: readonly Mention[], swaps: ReadonlyMap<EntityId, EntityId>): readonly Mention[] {
  if (swaps.size === 0) return mentions;
  return mentions.map(mention => {
    const wanted = swaps.get(mention.entity);
    const meant = mention.candidates.find(({ entity }) => entity === wanted);
    if (meant === undefined) return mention;
    const others = mention.candidates.filter(each => each !== meant);
    return { ...mention, entity: meant.entity, name: meant.name, confidence: 'sure', candidates: [meant, ...others] };
  });
}
