import { OCCASIONS } from '../../tables/speaker-words.ts';
import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { isSpeakerHead } from './can-speak.ts';
import { RESUMPTIVE } from './find-subject.ts';

/** «وفي باريس، أعلن أن …», «وفي مقارنة بين … لفتت إلى أن …»: nothing but where or on what occasion stands in front. */
export function isBehindFronted(units: readonly Unit[], at: number): boolean {
  if (at < 2 || RESUMPTIVE.test(units[at + 1]?.folded ?? '') || units[at]!.verb!.lead !== '') return false;
  const first = units[0]!.folded.replace(/^[وف](?=.{2})/, '');
  return (
    (PREPOSITIONS.has(first) || /^(ردا|تعليقا|جوابا|تعقيبا)$/.test(first)) &&
    units.slice(0, at).every(({ verb, isQuoted }) => !verb && !isQuoted)
  );
}

/** «وفي معرض رد الوزير على سؤال … قال: …», «ولدى سؤال X عن … أجاب»: whose answer the occasion in front is. */
export function frontedSpeaker(units: readonly Unit[], at: number): NounPhrase | null {
  if (!isBehindFronted(units, at)) return null;
  const occasion = units.findIndex((unit, index) => index < at && OCCASIONS.has(unit.folded));
  const phrase = occasion === -1 ? null : readNounPhrase(units, occasion + 1);
  return phrase && (phrase.entity !== null || isSpeakerHead(units[phrase.from]!.folded)) ? phrase : null;
}
