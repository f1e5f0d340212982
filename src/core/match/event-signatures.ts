import type { Dossier } from '../link/dossier.ts';
import { splitWords } from '../text/words.ts';
import type { EventSignature } from './name-index.ts';
import { hashWord } from './word-hash.ts';

/** What an event needs to be known by when it is told in other words. An event without a trigger or participant has none. */
export function eventSignatures(dossiers: readonly Dossier[]): readonly EventSignature[] {
  const kindOf = new Map(dossiers.map(({ id, kind }, entity) => [id, { kind, entity }]));
  const signatures: EventSignature[] = [];
  for (const [entity, { event }] of dossiers.entries()) {
    if (!event) continue;
    const triggers = new Set(
      event.triggers.flatMap(trigger =>
        splitWords(trigger)
          .slice(0, 1)
          .map(word => hashWord(word.folded)),
      ),
    );
    const people: number[] = [];
    const others: number[] = [];
    for (const { entity: id } of event.participants) {
      const known = kindOf.get(id);
      if (known) (known.kind === 'person' ? people : others).push(known.entity);
    }
    if (triggers.size === 0 || people.length + others.length === 0) continue;
    signatures.push({ entity, triggers: [...triggers], people, others, years: yearsOf(event.date?.range ?? null), type: event.type });
  }
  return signatures;
}

function yearsOf(range: { readonly from: string | null; readonly to: string | null } | null): readonly number[] {
  const days = [range?.from, range?.to].filter(day => typeof day === 'string');
  return [...new Set(days.map(day => Number(day.slice(0, 4))))];
}
