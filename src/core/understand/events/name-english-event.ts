import type { Unit } from '../clauses/unit.ts';
import type { LocalId, Participant } from '../extraction.ts';
import type { EnglishArguments } from './english-arguments.ts';
import type { EnglishPhrase } from './english-phrases.ts';
import type { EnglishTrigger } from './english-triggers.ts';
import type { Told } from './read-event.ts';

const MAX_NAME_UNITS = 5;

/** «expulsion of two Russian diplomats», «meeting between X and Y», «Paris attacks». */
export function nameEnglishEvent(
  { text, units, entities }: Told,
  at: number,
  { noun }: EnglishTrigger,
  { actor, target }: EnglishArguments,
  participants: readonly Participant[],
  place: LocalId | null,
): string {
  const nameOfEntity = (id: LocalId) => entities.get(id)?.name ?? '';
  const words = (phrase: EnglishPhrase) => {
    const inside = units.slice(phrase.from, phrase.to);
    const isOfAnother = inside.some(({ folded }) => folded === 'of');
    const own = isOfAnother ? undefined : inside.findLast(unit => unit.kind === 'name');
    if (own && inside.at(-1) === own && inside.filter(unit => unit.kind === 'name').length === 1) return nameOfEntity(own.name!.entity);
    return text
      .slice(inside[0]!.start, units[Math.min(phrase.to, phrase.from + MAX_NAME_UNITS) - 1]!.end)
      .replace(/^(the|a|an|his|her|its|their|at least) /i, '')
      .replaceAll(/\s+/g, ' ');
  };
  const [one, other] = participants;
  if (one && other && participants.every(({ part }) => part === 'other'))
    return `${noun} between ${nameOfEntity(one.entity)} and ${nameOfEntity(other.entity)}`;
  // «X met Y» is of both; «X visited Y» is by X.
  if (target && actor && noun === 'meeting') return `${noun} of ${words(actor)} and ${words(target)}`;
  if (target && actor && noun === 'visit') return `${noun} of ${words(actor)} to ${words(target)}`;
  if (target && noun === 'call')
    return `${noun} ${/^(for|on)$/.test(units[at + 1]?.folded ?? '') ? units[at + 1]!.folded : 'to'} ${words(target)}`;
  if (target) return `${noun} of ${words(target)}`;
  if (actor) return `${noun} by ${words(actor)}`;
  const topic = place === null && /^(over|against|about)$/.test(units[at + 1]?.folded ?? '') ? upToMark(units, at + 1) : null;
  if (topic) return `${noun} ${words(topic)}`;
  return place === null ? noun : `${noun} in ${nameOfEntity(place)}`;
}

/** «over the cost of living» */
function upToMark(units: readonly Unit[], from: number): EnglishPhrase {
  let to = from;
  while (to < units.length && to - from < MAX_NAME_UNITS + 1 && units[to]!.kind === 'word') to++;
  return { from, to };
}
