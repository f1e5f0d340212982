import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { findSubject } from '../speech/find-subject.ts';

const MAX_REACH = 16;

/**
 * «أن امرأة تبلغ من العمر 25 عاما [توفيت]»: what أن brought in; «وصلت X إلى …، وقد [نقلت] …»: who did what
 * the verb before tells, where the verbs agree.
 */
export function clauseSubject(units: readonly Unit[], at: number): NounPhrase | null {
  const { verb } = units[at]!;
  for (let back = at - 1; verb && back >= 0 && at - back < MAX_REACH; back--) {
    const unit = units[back]!;
    if (/^[بف]?ان$/.test(unit.folded)) return agrees(readNounPhrase(units, back + 1), units, verb);
    // «[كان] قرار الاتحاد بتمديد العقوبات [قد] دخل …»
    if (units[at - 1]?.folded === 'قد' && /^[وف]?كانت?$/.test(unit.folded)) return agrees(readNounPhrase(units, back + 1), units, verb);
    if (COMPLEMENTS.has(unit.folded) || RELATIVES.has(unit.folded) || unit.isQuoted) return null;
    if (!unit.verb || !isJoinedOn(units, at)) continue;
    const subject = findSubject(units, back);
    const isSame = unit.verb.entries.some(one =>
      verb.entries.some(other => one.gender === other.gender && one.isPlural === other.isPlural),
    );
    return isSame && subject !== null && subject.to <= at && isKnown(units, subject) ? subject : null;
  }
  return null;
}

/** A name or a definite noun; «… وليس عامل فتنة، ودعا» has another subject. */
function isKnown(units: readonly Unit[], { from, inside }: NounPhrase): boolean {
  return inside.length > 0 || /^(ال|\d|هذ)/.test(units[from]!.folded);
}

/** «وقد نقلت», «وأصيب», «ثم عاد», «ما إن وصل حتى تلقى». */
function isJoinedOn(units: readonly Unit[], at: number): boolean {
  return units[at]!.verb?.lead !== '' || /^([وف]قد|ثم|حتي)$/.test(units[at - 1]?.folded ?? '');
}

/** A phrase whose first word could be the verb's subject by gender. */
function agrees(phrase: NounPhrase | null, units: readonly Unit[], { entries }: NonNullable<Unit['verb']>): NounPhrase | null {
  if (!phrase) return null;
  const first = units[phrase.from]!;
  if (first.kind === 'name') return phrase;
  // «أربعة متظاهرين قتلوا»: a number's ending tells nothing.
  if (/^(ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه$/.test(first.folded)) return phrase;
  return entries.some(({ gender }) => (gender === 'f') === first.folded.endsWith('ه')) ? phrase : null;
}
