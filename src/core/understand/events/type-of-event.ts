import { BEFALLING, FALLING, ILLNESSES, JOINING, MISHAPS, PLAY, VIOLENCE } from '../../tables/event-circumstances.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType, ExtractedEntity, LocalId } from '../extraction.ts';
import type { Trigger } from '../verbs/verb-tables.ts';
import type { Arguments } from './arguments.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { readNoun } from './read-noun.ts';

/**
 * The type a trigger has in its sentence: «مقتل 127 شخصا» in a crash and «إصابة بالمرض» are no assault, «هجومه على» of one
 * who speaks is made with words, somebody who joins a club works with no state.
 */
export function typeOfEvent(
  units: readonly Unit[],
  { trigger, form, isPossessed }: FoundTrigger,
  { actor, target }: Arguments,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
): EventType {
  const isPerson = actor?.entity != null && entities.get(actor.entity)?.kind === 'person';
  if (BEFALLING.has(trigger.noun)) return isMisfortune(units, trigger.noun) ? 'OTHER' : trigger.type;
  if (trigger.noun === 'انضمام' && (isPerson || isPeople(units, target))) return 'OTHER';
  if (trigger.noun === 'هجوم' && form === 'noun' && isPossessed && isPerson) return 'ACCUSE';
  return trigger.type;
}

/** Once for a sentence: a text may name a thousand victims. */
const KNOWN = new WeakMap<readonly Unit[], { readonly isMishap: boolean; readonly isAtPlay: boolean }>();

/** Whether a sentence tells of an accident or an illness and of no violence; who is hurt may have been at play. */
function isMisfortune(units: readonly Unit[], noun: string): boolean {
  const { isMishap, isAtPlay } = KNOWN.get(units) ?? judgeSentence(units);
  return isMishap || (isAtPlay && noun === 'إصابة');
}

function judgeSentence(units: readonly Unit[]) {
  const words = units.filter(({ kind }) => kind === 'word');
  const isPeaceful = !units.some((_, at) => isViolent(units, at));
  const judged = {
    isMishap:
      isPeaceful &&
      words.some(
        ({ folded }, at) =>
          MISHAPS.has(folded) || ILLNESSES.has(folded) || (folded.endsWith('سقوط') && FALLING.has(words[at + 1]?.folded ?? '')),
      ),
    isAtPlay: isPeaceful && words.some(({ folded }) => PLAY.has(folded)),
  };
  KNOWN.set(units, judged);
  return judged;
}

function isViolent(units: readonly Unit[], at: number): boolean {
  const { kind, folded, verb } = units[at]!;
  if (kind !== 'word') return false;
  const named = readNoun(units, at)?.trigger;
  return VIOLENCE.test(folded) || isAttack(named) || verb?.entries.some(({ trigger }) => isAttack(trigger)) === true;
}

function isAttack(trigger: Trigger | null | undefined): boolean {
  return trigger?.type === 'ASSAULT' && !BEFALLING.has(trigger.noun);
}

/** «انضم إلى [صفوف الفريق]», «إلى [المدرب] X» */
function isPeople(units: readonly Unit[], target: Arguments['target']): boolean {
  return target !== null && JOINING.has(units[target.from]?.folded ?? '');
}
