import { COMPLEMENTS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { isPresent } from './find-subject.ts';
import { isNegated } from './modality.ts';

/** Whether the verb at `at`, for all that it can bring in words, brings in none where it stands. */
export function isNoSaying(units: readonly Unit[], at: number, speechClass: SpeechClass): boolean {
  const { folded, verb } = units[at]!;
  const previous = units[at - 1]?.folded ?? '';
  // «وهو ما ينفيه الكرملين» stays with what it denies; «ما تردده» is somebody's topic.
  if (verb!.hasObject && (previous.endsWith('ما') || !/^(tell|think|guess|claim|accuse|deny)$/.test(speechClass))) return true;
  // «الاتفاق الذي توصلت إليه X»: the pronoun is what was reached; no words are brought in.
  if (RELATIVES.has(previous) && /^(الي|ال|علي|عل)(ه|ها|هم|هما)$/.test(units[at + 1]?.folded ?? '')) return true;
  // «تحاول أن تكشف …», «قرر ألا يقول …»: a purpose, no speech.
  if (/^([بل]?ان|الا|كي|لكي)$/.test(previous) && verb!.entries.every(one => one.tense === 'imperfect')) return true;
  // «لم يكشف عن …», «لم يقل إن …»: nothing was said; «يذكر أن»: the outlet itself.
  if (isNegated(units, at) || /^و?(يذكر|يشار)$/.test(folded)) return true;
  // «قال X إنه أبلغ Y»: the one who speaks is the one who told; Y is no subject.
  return /^[اب]?ان(ه|ها|هم|هما|نا|ني|ي)$/.test(previous);
}

/** Whether a verb that has no subject tells what is so thought, by nobody named: «ويعتقد أن …», «هذا القرار يعتبر "خطأ"». */
export function isImpersonal(units: readonly Unit[], at: number, speechClass: SpeechClass, contentFrom: number | null): boolean {
  const unit = units[at]!;
  // «أفيد بأن …», «قيل إن …»
  if (unit.verb!.entries.some(({ speech, isPassive }) => speech !== null && isPassive)) return true;
  // The passive of these is spelled like the active, and told more often where no subject stands.
  if (/^و?(يعتقد|يظن|يخشي|يرجح|يتوقع|يشتبه|يزعم|يقال|يحكي|يروي)$/.test(unit.folded)) return true;
  return speechClass === 'think' && contentFrom !== null && isPresent(unit) && !COMPLEMENTS.has(units[contentFrom - 1]!.folded);
}

/** «يعتبر المسجد من أهم …», «تظهر في الرواية …», «يشيع جثمانه», «تدعى سماح»: without أن these are other verbs, spelled alike. */
export function isOtherVerb(unit: Unit, speechClass: SpeechClass): boolean {
  return speechClass === 'claim' || (/^(think|show)$/.test(speechClass) && isPresent(unit));
}
