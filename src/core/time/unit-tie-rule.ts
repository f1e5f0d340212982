import type { Unit } from './arabic-date-words.ts';
import type { DateToken } from './date-tokens.ts';
import { type DayRange, yearDays } from './day-number.ts';
import { readCount } from './read-count.ts';
import { readTie, readYear } from './read-year.ts';
import type { FromToday, Reading } from './reading.ts';
import { UNIT_PRECISION, unitAround, unitsRunning } from './unit-days.ts';

/** «الأسبوع الماضي», «العام قبل الماضي», «هذا الشهر», «الأيام الثلاثة الماضية», «الشهرين المقبلين», «في السنوات الأخيرة», «العام نفسه». */
export function unitTieRule(tokens: readonly DateToken[], i: number): Reading | null {
  return shownUnit(tokens, i) ?? tiedUnit(tokens, i);
}

/** «هذا العام», «هذه السنة». */
function shownUnit(tokens: readonly DateToken[], i: number): Reading | null {
  const shown = tokens[i]!.stems.find(({ stem }) => stem === 'هذا' || stem === 'هذه');
  const unit = tokens[i + 1]?.gap === 'space' ? tokens[i + 1]!.word.unit : undefined;
  if (!shown || !unit?.definite || unit.count !== 1) return null;
  // «هذا العام 2014» keeps its year.
  if (tokens[i + 2]?.number != null && tokens[i + 2]!.number! >= 1800 && tokens[i + 2]!.gap === 'space') return null;
  return reading(i + 2, shown.skip, unit.unit, 1, today => unitAround(unit.unit, today, 0));
}

function tiedUnit(tokens: readonly DateToken[], i: number): Reading | null {
  const lead = tokens[i]!.stems.find(({ word }) => word.unit?.definite === true);
  const leadCount = lead ? null : readCount(tokens, i);
  const at = lead ? i : (leadCount?.next ?? i);
  const unit = lead ? lead.word.unit : tokens[at]?.word.unit;
  // «الثلاثة أيام الماضية»
  if (!unit || (!lead && (leadCount === null || !tokens[i]!.folded.startsWith('ال') || unit.definite))) return null;
  const count = leadCount ?? (unit.count === 'many' ? readCount(tokens, at + 1) : null);
  const tie = readTie(tokens, lead && count ? count.next : at + 1);
  if (!tie) return null;
  const skip = lead?.skip ?? 0;
  const many = unit.count === 'many' ? (count?.value ?? 0) : unit.count;
  if (tie.reference === 'anaphoric') return reading(tie.next, skip, unit.unit, many, null);
  if (unit.unit === 'day' && unit.count === 1) return null;
  // «العام الماضي 2013» says its year twice.
  const year = unit.unit === 'year' && unit.count === 1 && tokens[tie.next]?.gap === 'space' ? readYear(tokens, tie.next, false) : null;
  if (year) return { ...reading(year.next, skip, 'year', 1, null), said: { year: year.year }, fixed: yearDays(year.year) };
  if (unit.count === 1 && tie.reference !== 'recent')
    return reading(tie.next, skip, unit.unit, 1, today => unitAround(unit.unit, today, tie.steps));
  const isCountable = many > 1 && tie.reference !== 'this';
  const run = (today: number): DayRange | null =>
    isCountable ? unitsRunning(unit.unit, today, many, tie.reference === 'next' ? 1 : -1) : null;
  return reading(tie.next, skip, unit.unit, many, run);
}

function reading(next: number, skip: number, unit: Unit, count: number, fromToday: FromToday | null): Reading {
  const plural = { day: 'days', week: 'days', month: 'month', year: 'years', decade: 'decade', century: 'years' } as const;
  const precision = count === 1 ? UNIT_PRECISION[unit] : plural[unit];
  return { next, skip, precision, calendar: 'gregorian', said: {}, fixed: null, fromToday, open: null };
}
