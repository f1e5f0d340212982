import { COMPLEMENTS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { Trigger } from '../verbs/verb-tables.ts';
import { type NounReading, readNoun, withoutTanwin } from './read-noun.ts';

const MAX_DISTANCE = 14;
/** A verdict stands behind the court, who presides over it and the day. */
const MAX_OBJECT_DISTANCE = 20;
const MAX_APPOSITION = 8;
const ENDS = /^(عند|بعد|قبل|خلال|منذ|عن|بسبب|اثر|حيث|بينما|فيما)$/;

type LightNoun = { readonly to: number; readonly trigger: Trigger };

/**
 * The noun of a light verb behind its subject: «فرض [الاتحاد] عقوبات», «أجرى [الوزير]، [وهو …]، اتصالا»; of one whose
 * subject undergoes it the noun stands behind ل or إلى: «تعرضت [المدينة] لهجوم».
 */
export function lightNoun(units: readonly Unit[], at: number, isUndergone: boolean): LightNoun | null {
  for (let next = at + 1; next < units.length && next - at < MAX_DISTANCE; next++) {
    const unit = units[next]!;
    if (unit.kind === 'mark' && !isTransparent(units, next)) {
      const behind = behindApposition(units, next);
      if (behind === null) return null;
      next = behind - 1;
      continue;
    }
    if (unit.kind !== 'word') continue;
    const noun = readNoun(units, next);
    if (unit.verb && !noun) return null;
    // «تعرض [للهجوم]», «تعرض إلى [الهجوم]»; «إلى هجوم شنه X» is told by the noun's own clause.
    const isJoined = isUndergone
      ? noun?.lead === 'ل' || (noun?.isDefinite === true && units[next - 1]!.folded === 'الي')
      : noun?.lead === '';
    if (noun && isJoined && (!noun.trigger.isVerbal || isUndergone || isObject(units[next]!, noun))) return noun;
    if (COMPLEMENTS.has(unit.folded) || RELATIVES.has(unit.folded) || ENDS.test(unit.folded)) return null;
    if (noun && next === at + 1 && !isUndergone) return noun;
  }
  return null;
}

/** «شهدت الأسعار تراجعا», «عاودت الأسعار تراجعها»: a verbal noun that is plainly the object. */
function isObject({ folded }: Unit, { isPossessed, isDefinite }: NounReading): boolean {
  return isPossessed || (!isDefinite && folded.length > 4 && folded.endsWith('ا'));
}

/** The one of `objects` behind the verb, past its subject: «ألقى [رجال الشرطة] القبض». Its unit and what it names. */
export function objectBehind(
  units: readonly Unit[],
  at: number,
  objects: ReadonlyMap<string, Trigger>,
): { readonly at: number; readonly trigger: Trigger } | null {
  for (let next = at + 1; next < units.length && next - at < MAX_OBJECT_DISTANCE; next++) {
    const unit = units[next]!;
    if (unit.kind === 'mark' && !isTransparent(units, next)) {
      // «قضت المحكمة، أمس، بالسجن»
      if (units[next + 1]?.kind === 'date' || objects.has(units[next + 1]?.folded ?? '')) continue;
      const behind = behindApposition(units, next);
      if (behind === null) return null;
      next = behind - 1;
      continue;
    }
    if (unit.kind !== 'word') continue;
    const bare = unit.folded.replace(/^ال/, '');
    const named = objects.get(bare) ?? objects.get(withoutTanwin(bare));
    if (named) return { at: next, trigger: named };
    // «أعرب عن [قلقه]»
    const joined = unit.folded === 'عن' ? objects.get(units[next + 1]?.folded ?? '') : undefined;
    if (joined) return { at: next + 1, trigger: joined };
    if (unit.verb || COMPLEMENTS.has(unit.folded) || RELATIVES.has(unit.folded) || ENDS.test(unit.folded)) return null;
  }
  return null;
}

/** Brackets and quotation marks part nothing, nor does the point of «1.2 مليون». */
function isTransparent(units: readonly Unit[], at: number): boolean {
  return /[()"«»“”]/.test(units[at]!.folded) || (/[.,]/.test(units[at]!.folded) && /^\d/.test(units[at + 1]?.folded ?? ''));
}

/** «…، شيخ الأزهر، اتصالا»: past a pair of commas around words without a verb, or the one before an accusative. */
function behindApposition(units: readonly Unit[], comma: number): number | null {
  if (!/[،,]/.test(units[comma]!.folded)) return null;
  if (units[comma + 1]?.kind === 'word' && units[comma + 1]!.folded.endsWith('ا') && readNoun(units, comma + 1)) return comma + 1;
  for (let at = comma + 1; at < units.length && at - comma <= MAX_APPOSITION; at++) {
    if (units[at]!.verb) return null;
    if (units[at]!.kind === 'mark' && /[،,]/.test(units[at]!.folded)) return at + 1;
  }
  return null;
}
