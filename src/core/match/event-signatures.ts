import type { Dossier } from '../link/dossier.ts';
import type { EventSignature } from './name-index.ts';
import { wordsOfTrigger } from './trigger-words.ts';
import { hashWord } from './word-hash.ts';

/**
 * What each event needs to be known by when it is told in other words, and the events of each entity
 * (entity `e` has `lists[starts[e]]` …). An event without a trigger word or a participant has no signature.
 */
export function eventSignatures(dossiers: readonly Dossier[]): {
  readonly signatures: readonly EventSignature[];
  readonly starts: Int32Array;
  readonly lists: Int32Array;
} {
  const known = new Map(dossiers.map(({ id, kind }, entity) => [id, { kind, entity }]));
  const signatures: EventSignature[] = [];
  const eventsOf = new Map<number, number[]>();
  for (const [entity, { event }] of dossiers.entries()) {
    if (!event) continue;
    const participants = event.participants.flatMap(({ entity: id, part }) => {
      const other = known.get(id);
      return other ? [{ ...other, part }] : [];
    });
    const triggers = wordsOfTrigger(event.triggers).map(hashWord);
    if (triggers.length === 0 || participants.length === 0) continue;
    for (const participant of participants)
      eventsOf.set(participant.entity, [...(eventsOf.get(participant.entity) ?? []), signatures.length]);
    const victims = participants.filter(({ kind, part }) => kind === 'person' && part === 'target').map(participant => participant.entity);
    signatures.push({
      entity,
      triggers,
      participants: participants.map(participant => participant.entity),
      // People are attacked in so many ways, but seldom twice in the same: trigger and victim say which attack.
      victims: event.type === 'ASSAULT' ? victims : [],
      range: event.date?.range ?? null,
    });
  }
  const starts = new Int32Array(dossiers.length + 1);
  const lists: number[] = [];
  for (let entity = 0; entity < dossiers.length; entity++) {
    lists.push(...(eventsOf.get(entity) ?? []));
    starts[entity + 1] = lists.length;
  }
  return { signatures, starts, lists: Int32Array.from(lists) };
}
