import type { Unit } from '../clauses/unit.ts';
import { PARTICIPLE_TRIGGERS } from '../verbs/verb-tables.ts';
import { type FoundTrigger, PLAIN_TRIGGER } from './found-trigger.ts';
import { isDemandedVerb } from './is-demanded.ts';
import { isOtherWord } from './is-other-word.ts';
import { isOnlyWanted, isUnreal } from './is-unreal.ts';
import { nounTrigger } from './noun-trigger.ts';
import { readNoun } from './read-noun.ts';
import { verbTrigger } from './verb-trigger.ts';

/** Every trigger of a sentence that tells of something that is or was, not of what may be, is feared or wanted. */
export function findTriggers(text: string, units: readonly Unit[]): readonly FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word') continue;
    const candidate = verbTrigger(text, units, at) ?? (unit.isQuoted ? null : participleTrigger(units, at)) ?? nounTrigger(units, at);
    // «طلبت الوزارة [رفع] العقوبات»: the verbal noun that is spelt like a past.
    if (candidate?.form === 'verb' && ((readNoun(units, at) && isOnlyWanted(units, at, '')) || isDemandedVerb(units, at))) continue;
    if (!candidate) continue;
    if (
      isUnreal(units, at) ||
      isOtherWord(units, candidate) ||
      isPlural(text, units[at]!, candidate) ||
      (unit.isQuoted && !isSafeInQuotes(units, candidate))
    ) {
      // «ضرورة وقف [إطلاق النار]»: what a noun of several words holds is no event of its own.
      if (candidate.form === 'noun' && candidate.verbAt === null && !candidate.isBrought) at = candidate.to - 1;
      continue;
    }
    found.push(candidate);
    at = Math.max(candidate.to - 1, candidate.verbAt ?? 0);
  }
  return found;
}

/**
 * Inside somebody's quoted words a name is safe («"خرقت اتفاق مينسك"»), and that people were killed, hurt or seized
 * («"قتل ثلاثة جنود"»), as whoever says it claims.
 */
function isSafeInQuotes(units: readonly Unit[], { at, to, form, trigger }: FoundTrigger): boolean {
  if (units[to]?.name?.kind === 'place' && form === 'noun') return true;
  const isPast = units[at]!.verb?.entries.every(entry => entry.tense === 'perfect') === true;
  return form === 'verb' && isPast && trigger.weight === 3 && /^(ASSAULT|COERCE)$/.test(trigger.type);
}

/** «أحياء», «أبطال», «أعلام»: with the hamza above no verbal noun of «إحياء», «إبطال», though both are folded alike. */
function isPlural(text: string, { start }: Unit, { form, trigger, skip }: FoundTrigger): boolean {
  return form === 'noun' && trigger.noun.startsWith('إ') && /^(ال)?أ/.test(text.slice(start + skip, start + skip + 3));
}

/** «، داعيا X إلى …», «، متهمة Y بـ…». */
function participleTrigger(units: readonly Unit[], at: number): FoundTrigger | null {
  const { folded } = units[at]!;
  const trigger = PARTICIPLE_TRIGGERS.get(folded) ?? (folded.startsWith('و') ? PARTICIPLE_TRIGGERS.get(folded.slice(1)) : undefined);
  if (!trigger || !(units[at - 1]?.kind === 'mark' || folded.startsWith('و'))) return null;
  return {
    ...PLAIN_TRIGGER,
    at,
    to: at + 1,
    trigger,
    form: 'participle',
    skip: PARTICIPLE_TRIGGERS.has(folded) ? 0 : 1,
  };
}
