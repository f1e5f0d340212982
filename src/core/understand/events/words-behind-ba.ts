import { ADVERBS, WITH_BA_OR_LAM } from '../../tables/noun-phrase-words.ts';
import { COMPLEMENTS, PREPOSITIONS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { Arguments } from './arguments.ts';
import { textOf } from './event-words.ts';
import type { FoundTrigger } from './found-trigger.ts';

const MAX_UNITS = 3;

/** «ترحيب X [بقرار مجلس الأمن]», «مطالبة X Y [بالإفراج عن Z]»: what ب joins on, where it stands behind all that take part. */
export function wordsBehindBa(
  text: string,
  units: readonly Unit[],
  { trigger, form, isSaying }: FoundTrigger,
  { target, to }: Arguments,
): string {
  const isAsked = /^(REQUEST|ACCUSE)$/.test(trigger.type) && trigger.target === 'o' && form === 'verb' && !isSaying;
  if (!(isAsked || (trigger.target === 'ب' && target === null))) return '';
  // «تعهدت أوبك [أمس بالفعل] بخفض …»
  let from = to;
  while (from - to < MAX_UNITS && (units[from]?.kind === 'date' || ADVERBS.has(units[from]?.folded ?? ''))) from++;
  if (!isJoinedByBa(units[from])) return '';
  let end = from + 1;
  while (end - from < MAX_UNITS && goesOnWith(units, from, end)) end++;
  // «بجائزتي أفضل [ماكياج]»
  if (/^(افضل|احسن|اكبر|اول|اسوا)$/.test(units[end - 1]!.folded) && units[end]?.kind === 'word' && !units[end]!.verb) end++;
  if (units[end - 1]!.kind === 'word' && PREPOSITIONS.has(units[end - 1]!.folded)) end--;
  return textOf(text, units, from, end);
}

function isJoinedByBa(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || unit.verb || ADVERBS.has(unit.folded) || WITH_BA_OR_LAM.test(unit.folded)) return false;
  return /^ب.{3}/.test(unit.folded) && !/^ب(انه|انها|انهم)$/.test(unit.folded);
}

/** A name, a definite word, what the first is joined to, or the preposition before a name: «بالإفراج [عن X]», «بعدم [الاقتراب]». */
function goesOnWith(units: readonly Unit[], from: number, at: number): boolean {
  const { kind, folded = '', lead, verb } = units[at] ?? {};
  if (kind === 'name') return lead === '' && units[at - 1]!.kind === 'word';
  if (kind !== 'word' || verb || ADVERBS.has(folded) || COMPLEMENTS.has(folded) || RELATIVES.has(folded)) return false;
  if (/^ال.{2}/.test(folded)) return true;
  if (PREPOSITIONS.has(folded)) return /^(عن|علي)$/.test(folded) && units[at + 1]?.kind === 'name';
  return at === from + 1 && !units[from]!.folded.startsWith('بال') && /^[^وفلبك]..+/.test(folded);
}
