import { readNounPhrase } from '../clauses/read-noun-phrase.ts';
import type { Unit } from '../clauses/unit.ts';
import { isSpeakerHead } from './can-speak.ts';
import { type Draft, makeFrame } from './draft-frame.ts';
import type { SpeechMemory } from './frame.ts';
import { remember, speakerOf } from './speaker.ts';

const MIN_WORDS = 3;
/** More words behind a name and a colon without marks are a report below its writer's name. */
const MAX_UNQUOTED = 30;

/**
 * «سامر الحداد: لن نقبل بهذا.», «"الفجر": "…"»: a speaker, a colon and a sentence. A town in front is a dateline's, and an
 * organisation speaks there only in quotation marks («الناقل: شركة X» is a list). Null elsewhere.
 */
export function colonFrame(units: readonly Unit[], memory: SpeechMemory): Draft | null {
  const first = units.findIndex(({ kind, folded }) => kind !== 'mark' || !/["«“\-–]/.test(folded));
  const phrase = first === -1 || first > 2 ? null : readNounPhrase(units, first);
  if (!phrase || phrase.isJoined) return null;
  let colon = phrase.to;
  while (units[colon]?.kind === 'mark' && /["»”]/.test(units[colon]!.folded)) colon++;
  if (units[colon]?.folded !== ':') return null;
  const content = units.slice(colon + 1).filter(({ kind }) => kind !== 'mark');
  const isQuoted = content[0]?.isQuoted === true;
  if (
    content.length < MIN_WORDS ||
    (!isQuoted && content.length > MAX_UNQUOTED) ||
    !(isQuoted || content.some(({ verb }) => verb !== null))
  )
    return null;
  const isPerson = units.slice(phrase.from, phrase.to).some(({ name }) => name?.kind === 'person' && name.entity === phrase.entity);
  const isParty =
    isPerson || (phrase.entity === null ? isSpeakerHead(units[phrase.from]!.folded) : isQuoted && isOrganisation(units, phrase));
  // «المهاجم سامر: خاض سامر 73 مباراة»: told of him, not by him.
  if (!isParty || (phrase.entity !== null && content.some(({ name }) => name?.entity === phrase.entity))) return null;
  const spoken = speakerOf(units, phrase, memory);
  remember(memory, spoken, 'm', false);
  return makeFrame(units, { speechClass: 'say', at: phrase.from, from: 0, contentFrom: colon + 1, spoken, outer: null });
}

function isOrganisation(units: readonly Unit[], { from, to, entity }: { from: number; to: number; entity: string | null }): boolean {
  return units.slice(from, to).some(({ name }) => name?.kind === 'organisation' && name.entity === entity);
}
