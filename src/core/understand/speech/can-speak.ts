import { ATTITUDES, HAPPENINGS, MEASURED, MEN, NAMED_BY_ANOTHER, PARTIES } from '../../tables/speaker-words.ts';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { DOCUMENTS, GENERIC_HEADS, ROLE_HEADS, SOURCE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { NOUN_TRIGGERS, type SpeechClass } from '../verbs/verb-tables.ts';

const DEMONSTRATIVE = /^(هذا|هذه|ذلك|تلك|هؤلاء|اولئك)$/;

/** Whether the phrase can be who speaks: «نفى [هذه التهم]», «أعلن [إسلامه]», «انتقد [موقف الكثيرين]» name what is spoken of. */
export function canSpeak(units: readonly Unit[], phrase: NounPhrase): boolean {
  const first = units[phrase.from]!;
  if (first.kind === 'name') return true;
  if (DEMONSTRATIVE.test(first.folded)) {
    const second = units[phrase.from + 1];
    return second?.kind === 'name' || (second?.kind === 'word' && isSpeakerHead(second.folded));
  }
  if (isSpeakerHead(first.folded)) return true;
  const bare = first.folded.replace(/^ال/, '');
  if (NOUN_TRIGGERS.get(bare)?.isVerbal || ATTITUDES.has(bare) || CLAUSE_OPENER.test(bare)) return false;
  // «المتهم», «المشتبه به»: with ال no pronoun is joined.
  return NAMED_BY_ANOTHER.has(first.folded) || bare !== first.folded || !/.{3}(ه|ها|هم)$/.test(first.folded) || first.endsInTa;
}

/** «توقع [اتفاقيتين]», «أعلن [حالة الحرب]»: a noun without ال that no table knows to speak. */
export function isUnknownThing(units: readonly Unit[], phrase: NounPhrase): boolean {
  const isDefinite = units[phrase.from]!.folded.startsWith('ال');
  return !isDefinite && !isKnownParty(units, phrase);
}

/** «أظهرت [عمليات الحصر] أن», «وجه [تهديدات بتنفيذ هجمات] "…"»: what happens or is done, many times over, never speaks. */
export function isHappening(units: readonly Unit[], phrase: NounPhrase): boolean {
  const { kind, folded } = units[phrase.from]!;
  if (kind !== 'word' || isSpeakerHead(folded) || PARTIES.has(folded)) return false;
  const bare = folded.replace(/^ال/, '');
  if (HAPPENINGS.has(bare)) return true;
  const single = bare.replace(/ات$/, '');
  return single !== bare && bare !== 'فعاليات' && [bare, single, `${single}ه`].some(noun => NOUN_TRIGGERS.has(noun));
}

/**
 * Whether the phrase behind a verb that brings in no words is rather what is taken, left or denied: «ترك [السلطة]» and
 * «نفى [التهمة]» don't agree, and power alone («تولت [السلطة]») is had by others.
 */
export function isRatherObject(units: readonly Unit[], at: number, phrase: NounPhrase): boolean {
  const { kind, folded, endsInTa } = units[phrase.from]!;
  if (kind !== 'word' || phrase.from < at) return false;
  if (folded === 'السلطه' && phrase.to - phrase.from === 1) return true;
  const isMasculine = units[at]!.verb?.entries.every(({ gender }) => gender === 'm') === true;
  return isMasculine && endsInTa && phrase.inside.length === 0 && !isSpeakerHead(folded) && !MEN.has(folded);
}

/** «يبلغ [عدد السكان]», «تبلغ [أربعة ملايين]», «جاء [هذا الاقتراح]»: what is counted, measured or pointed at never speaks. */
export function isNoSpeaker(units: readonly Unit[], phrase: NounPhrase, speechClass: SpeechClass): boolean {
  const { kind, folded } = units[phrase.from]!;
  // «أضافت هذه المحاسبة»: only people say and add.
  const isPerson = /^(tell|add)$/.test(speechClass) && /^هذ[اه]/.test(folded);
  if (DEMONSTRATIVE.test(folded)) return !isPerson && !canSpeak(units, phrase);
  // «عدد من المصادر» are the sources.
  return kind === 'word' && MEASURED.has(folded) && units[phrase.from + 1]?.folded !== 'من';
}

/** Whether the phrase is known to name who speaks, and not only because nothing tells against it. */
function isKnownParty(units: readonly Unit[], phrase: NounPhrase): boolean {
  const { kind, folded } = units[phrase.from]!;
  return (
    kind === 'name' ||
    phrase.inside.length > 0 ||
    isSpeakerHead(folded) ||
    PARTIES.has(folded) ||
    NAMED_BY_ANOTHER.has(folded) ||
    /(ون|يون)$/.test(folded)
  );
}

/** «أعلن [أن]», «أكد [ما]»: what opens a clause. */
const CLAUSE_OPENER = /^(ان|اي|ما)$/;

/** Offices, sources, documents and kinds of organisations, one or many: «مسؤولون», «المصادر», «الصحيفة». */
export function isSpeakerHead(folded: string): boolean {
  const bare = folded.replace(/^ال/, '');
  const single = bare.replace(/(ون|ين|ات|ان)$/, '');
  return [bare, single, `${single}ه`].some(
    head => ROLE_HEADS.has(head) || SOURCE_HEADS.has(head) || DOCUMENTS.has(head) || GENERIC_HEADS.has(head),
  );
}
