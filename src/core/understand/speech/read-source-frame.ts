import { COMPLEMENTS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { actorBefore } from './actor-before.ts';
import { type Draft, makeFrame } from './draft-frame.ts';
import type { Source } from './find-source.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { remember, speakerBefore, speakerOf } from './speaker.ts';

/** «بحسب X، …» brings in what follows; «…، بحسب X» covers what came before. */
export function sourceFrame(units: readonly Unit[], source: Source, memory: SpeechMemory): Draft {
  const before =
    source.isBefore === null
      ? null
      : (actorBefore(units, source.from, source.isBefore, memory, null) ??
        memory.actorBy[source.isBefore] ??
        speakerBefore(memory, source.isBefore));
  const spoken = before ?? speakerOfSource(units, source, memory);
  if (!before) remember(memory, spoken, 'm', spoken.speaker.entity !== null);
  let contentFrom = source.to;
  while (contentFrom < units.length && opensContent(units[contentFrom]!)) contentFrom++;
  const draft = makeFrame(units, { speechClass: 'say', at: source.from, from: source.from, contentFrom, spoken, outer: null });
  return source.isLeading ? draft : { ...draft, speechClass: 'source', content: null, to: source.to };
}

/** «وبحسب البيان، فإن …», «وبحسب المرصد فقد …»: not yet what is said. */
function opensContent(unit: Unit): boolean {
  return unit.kind === 'mark' ? /[،,:]/.test(unit.folded) : COMPLEMENTS.has(unit.folded) || unit.folded === 'فقد';
}

function speakerOfSource(units: readonly Unit[], { phrase, relayer, lead }: Source, memory: SpeechMemory): SpokenFor {
  const { speaker, relayedBy } = speakerOf(units, phrase, memory);
  const words = { start: speaker.words.start + lead, end: speaker.words.end };
  return { speaker: { entity: speaker.entity, words }, relayedBy: relayer ? relayer.entity : relayedBy };
}
