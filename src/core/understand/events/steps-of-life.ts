import { DEATHS } from '../../tables/event-circumstances.ts';
import { pointsOf } from '../../tables/event-weights.ts';
import type { WeighedEvent } from './choose-events.ts';

/** So many sentences behind a birth tell the rest of a life. */
const LIFE_SENTENCES = 2;
const MONTH = 32 * 24 * 3600 * 1000;
const BIRTH = /^ولادة( |$)/;

export function isBirth({ event }: WeighedEvent): boolean {
  return BIRTH.test(event.name);
}

/** Whether a sentence that stands `behind` so many others tells the life of somebody whose birth was told. */
export function isLife(behind: number): boolean {
  return behind <= LIFE_SENTENCES;
}

/** «ولد في ليما، [وتخرج] عام 1985، و[تولى] مناصب»: of a life told in a row only what has its day or month, or a type, is wanted. */
export function lowerStep(one: WeighedEvent): WeighedEvent {
  const { type, name, date } = one.event;
  const isExact = date?.from != null && date.to != null && Date.parse(date.to) - Date.parse(date.from) < MONTH;
  const isStep = type === 'OTHER' && !isExact && !BIRTH.test(name) && !DEATHS.has(name.split(' ')[0]!);
  return isStep ? { ...one, score: one.score + pointsOf('stepOfLife'), isTold: false } : one;
}
