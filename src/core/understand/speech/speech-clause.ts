import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { canSpeak, isHappening, isNoSpeaker, isRatherObject, isUnknownThing } from './can-speak.ts';
import { keepsWhole } from './draft-frame.ts';
import { hasPronounSubject } from './earlier-subject.ts';
import { findContent } from './find-content.ts';
import { farSubject, isUnwillingToBeNamed, RESUMPTIVE, subjectAfter, subjectBackward, subjectBefore } from './find-subject.ts';
import { opensClause } from './frame-borders.ts';
import { frontedSpeaker, isBehindFronted } from './fronted-occasion.ts';
import { isNoSaying } from './is-no-saying.ts';

/** A verb that brings in words, at unit `at`, with what its own clause says of who speaks. */
export type SpeechClause = {
  readonly units: readonly Unit[];
  readonly at: number;
  readonly speechClass: SpeechClass;
  readonly gender: 'm' | 'f';
  readonly isPassive: boolean;
  /** The folded word in front of the verb. */
  readonly previous: string;
  /** A clause begins with it: what encloses it may end there. */
  readonly opens: boolean;
  /** The subject that stands in front of it. */
  readonly before: NounPhrase | null;
  /** Who is said to speak; null where the clause names nobody. */
  readonly subject: NounPhrase | null;
  /** The subject is no party but what happens: «أظهرت [عمليات الحصر] أن». */
  readonly isHappened: boolean;
  /** Where the words begin; null where the frame is kept whole, as the verb's own deed: «نفى التهمة». */
  readonly contentFrom: number | null;
};

/** Reads the clause of a verb of speech; null where it brings in no words. `isInside`: words of another stand around it. */
export function readSpeechClause(
  units: readonly Unit[],
  at: number,
  speechClass: SpeechClass,
  { gender, isPassive }: { readonly gender: 'm' | 'f'; readonly isPassive: boolean },
  isInside: boolean,
): SpeechClause | null {
  if (isNoSaying(units, at, speechClass) || isUnwillingToBeNamed(units, at)) return null;
  const before = subjectBefore(units, at) ?? (isPassive ? null : farSubject(units, at));
  const found = isPassive ? null : (before ?? subjectBehind(units, at) ?? authorBefore(units, at) ?? frontedSpeaker(units, at));
  if (found && isNoSpeaker(units, found, speechClass)) return null;
  const isHappened = found !== null && isHappening(units, found);
  // «وجه تهديدات … "…"»: the words are those of another verb.
  if (isHappened && speechClass === 'act') return null;
  // «قال X إن Y حذر من …، مشيرا إلى أن …»: behind a deed of Y it may as well be X who goes on.
  const past = !isInside || speechClass === 'act' || speechClass === 'warn' ? null : gender;
  // What is denied or charged is no statement of the speaker's by itself: «نفت أن يكون للخطة جدول» is kept whole.
  const contentFrom = keepsWhole(speechClass) ? null : findContent(units, before === null && found ? found.to : at + 1, speechClass, past);
  const isWhole = contentFrom === null;
  // «نفى [هذه التهم]»: what is spoken of is no one who speaks.
  const isObject =
    found !== null &&
    ((isWhole && (isHappened || isRatherObject(units, at, found) || !canSpeak(units, found))) || isCalled(units, at, found));
  const subject = isObject ? null : found;
  if (isWhole && subject && /^(say|think|guess|warn)$/.test(speechClass) && isUnknownThing(units, subject)) return null;
  const previous = units[at - 1]?.folded ?? '';
  const opens = opensClause(units, at) || isBehindFronted(units, at);
  return { units, at, speechClass, gender, isPassive, previous, opens, before, subject, isHappened, contentFrom };
}

function subjectBehind(units: readonly Unit[], at: number): NounPhrase | null {
  return hasPronounSubject(units, at) ? null : subjectAfter(units, at);
}

/** «ووصف [استخدام هذه القنابل] بأنه …»: what is called something, no one who calls it so. */
function isCalled(units: readonly Unit[], at: number, { from }: NounPhrase): boolean {
  const { kind, folded } = units[from]!;
  return from > at && kind === 'word' && CALLS.test(units[at]!.folded) && DEED.test(folded);
}

const CALLS = /^[وف]?(وصف|وصفت|يصف|تصف|اعتبر|اعتبرت|يعتبر|تعتبر)$/;
/** Shapes of what is done: استخدام, انسحاب, اقتحام, تقديم, إعلان. */
const DEED = /^(است.{2,3}ا.|ا[نتصضط]?..ا.|ا.ت.ا.|ت[^ا]{2}ي.)$/;

/** «أدلى المتحدث بتصريح قال فيه إن …»: the author is the subject of a verb before. */
function authorBefore(units: readonly Unit[], at: number): NounPhrase | null {
  if (!RESUMPTIVE.test(units[at + 1]?.folded ?? '')) return null;
  // «تحفظ على تصريحه الذي قال فيه»: whose it is the pronoun knows.
  if (RELATIVES.has(units[at - 1]?.folded ?? '') && /.{3}(ه|ها|هم)$/.test(units[at - 2]?.folded ?? '') && !units[at - 2]!.endsInTa)
    return null;
  return subjectBackward(units, at);
}
