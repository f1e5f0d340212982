import type { Reading } from '../clauses/read-sentences.ts';
import type { ExtractedEntity, ExtractedEvent, ExtractedRelation, LocalId } from '../extraction.ts';

/** Deeds done to or with somebody by name; being named in the same list of victims links no one. */
const LINKING_TYPES = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT', 'AID', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SANCTION']);
/** Done with each other: «اتصال هاتفي بين X وY». */
const MUTUAL_TYPES = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * What a sentence itself says links two of its names: a deed with an actor and another side, or an office
 * («رئيس المجلس الأوروبي شارل ميشيل»). Never mere co-mention, never by way of a third event.
 */
export function findRelations({ article, entities }: Reading, events: readonly ExtractedEvent[]): readonly ExtractedRelation[] {
  const kinds = new Map(entities.map(entity => [entity.id, entity.kind]));
  const relations: ExtractedRelation[] = [];
  for (const event of events) {
    if (!LINKING_TYPES.has(event.type) || event.status === 'denied') continue;
    for (const between of pairsOf(event)) {
      if (between.every(id => kinds.get(id) === 'place')) continue;
      relations.push({ start: event.start, end: event.end, between, because: event.name });
    }
  }
  relations.push(...entities.flatMap(holder => officesOf(article.text, holder, entities)));
  return relations.sort((one, other) => one.start - other.start);
}

function pairsOf({ participants, type }: ExtractedEvent): readonly (readonly [LocalId, LocalId])[] {
  const pairs: (readonly [LocalId, LocalId])[] = [];
  for (const [index, one] of participants.entries()) {
    for (const other of participants.slice(index + 1)) {
      const isDeed = one.part === 'source' && other.part === 'target';
      const isTogether = MUTUAL_TYPES.has(type) && one.part === 'other' && other.part === 'other';
      if (isDeed || isTogether) pairs.push([one.entity, other.entity]);
    }
  }
  return pairs;
}

/** An organisation named inside a person's role is the one they serve. */
function officesOf(text: string, holder: ExtractedEntity, entities: readonly ExtractedEntity[]): readonly ExtractedRelation[] {
  if (holder.kind !== 'person') return [];
  return holder.roles.flatMap(role =>
    entities
      .filter(
        ({ id, kind, mentions }) =>
          kind === 'organisation' && id !== holder.id && mentions.some(mention => mention.start >= role.start && mention.end <= role.end),
      )
      .map(({ id }) => ({
        start: role.start,
        end: role.end,
        between: [holder.id, id] as const,
        because: text.slice(role.start, role.end),
      })),
  );
}
