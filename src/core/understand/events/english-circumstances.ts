import type { Unit } from '../clauses/unit.ts';
import type { EventStatus, ExtractedDate, LocalId } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import { ENGLISH_TRIGGERS } from './english-triggers.ts';

const MAX_REACH = 14;
/** Before a place something happens in. */
const IN = /^(in|at|near|outside|inside|through|across|off)$/;

/** «in Salisbury», «near Athens» behind the trigger; «the Paris attacks» before a noun. */
export function placeInEnglish(units: readonly Unit[], at: number, taken: ReadonlySet<LocalId>): LocalId | null {
  const own = units[at - 1]?.name;
  if (own?.kind === 'place' && ENGLISH_TRIGGERS.get(units[at]!.folded)?.form === 'noun') return own.entity;
  for (let next = at + 1; next < units.length && next - at < MAX_REACH; next++) {
    const { name } = units[next]!;
    if (name?.kind !== 'place' || taken.has(name.entity)) continue;
    const before = units.slice(Math.max(at, next - 2), next);
    if (before.some(({ folded }) => IN.test(folded)) && !before.some(unit => unit.date)) return name.entity;
  }
  // «near the square they arrested …»
  for (let before = at - 1; before > 0 && at - before < MAX_REACH; before--) {
    const { name } = units[before]!;
    if (
      name?.kind === 'place' &&
      !taken.has(name.entity) &&
      units.slice(Math.max(0, before - 2), before).some(({ folded }) => IN.test(folded))
    )
      return name.entity;
  }
  return null;
}

/** The nearest day, rather behind than before. */
export function dateInEnglish(units: readonly Unit[], at: number): ExtractedDate | null {
  const dates = units.flatMap((unit, index) =>
    unit.date ? [{ date: unit.date, distance: index > at ? index - at : at - index + 4 }] : [],
  );
  const [nearest] = dates.filter(({ distance }) => distance < MAX_REACH).sort((one, other) => one.distance - other.distance);
  if (!nearest) return null;
  const { start, end, range } = nearest.date;
  return { start, end, from: range?.from ?? null, to: range?.to ?? null };
}

/** «The vote [is to be held] in April.» */
export function isToBeHeld(units: readonly Unit[], at: number): boolean {
  const behind = units
    .slice(at + 1, at + 8)
    .map(({ folded }) => folded)
    .join(' ');
  return /(?:^| )(?:(?:is|are) (?:to be |due|scheduled|planned|expected)|will be (?:held|signed))/.test(behind);
}

/** By whose words it stands in: of a source behind the words what stands in front of it. */
export function statusInEnglish(frames: readonly SpeechFrame[], at: number): EventStatus {
  const around = frames.find(frame =>
    frame.content ? at >= frame.content.from && at < frame.content.to : frame.speechClass === 'source' ? at < frame.from : at > frame.at,
  );
  if (!around) return 'happened';
  return around.speechClass === 'deny' ? 'denied' : 'claimed';
}
