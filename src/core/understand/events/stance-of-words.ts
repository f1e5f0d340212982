import { ANSWER, BLAME, DEMAND, REFUSAL, UNFIT } from '../../tables/event-stances.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType } from '../extraction.ts';

/** What somebody does by what is said, as a title names it; `isDeed`: the words alone make it an event. */
export type Stance = { readonly noun: string; readonly type: EventType; readonly isDeed: boolean };

const OPENING = 8;
const NEAR = 20;

/** «أنه [يتوجب] على الحلف خفض خطابه» demands, «أن بلاده [لن] تسلم» refuses, «أنها تعتبره [تمييزا]» accuses; null of words that only tell. */
export function stanceOfWords(units: readonly Unit[], from: number, to: number): Stance | null {
  const words = units.slice(from, Math.min(to, from + NEAR));
  if (words.some(({ kind, folded }, at) => kind === 'word' && (BLAME.has(folded) || isUnfit(words, at))))
    return { noun: 'اتهام', type: 'ACCUSE', isDeed: true };
  const opening = words.slice(0, OPENING);
  if (opening.some(({ folded }) => REFUSAL.has(folded))) return { noun: 'رفض', type: 'REJECT', isDeed: false };
  if (opening.some(({ folded }) => ANSWER.has(folded))) return { noun: 'تهديد', type: 'THREATEN', isDeed: false };
  return DEMAND.has(words[0]?.folded ?? '') ? { noun: 'مطالبة', type: 'REQUEST', isDeed: false } : null;
}

/** «غير [شرعية]» */
function isUnfit(words: readonly Unit[], at: number): boolean {
  return UNFIT.has(words[at]!.folded) && words[at - 1]?.folded === 'غير';
}
