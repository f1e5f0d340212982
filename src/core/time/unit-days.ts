import type { Unit } from './arabic-date-words.ts';
import type { DatePrecision } from './date-expression.ts';
import { calendarDayOf, type DayNumber, type DayRange, dayNumberOf, monthDays, weekdayOf, yearDays } from './day-number.ts';
import type { When } from './reading.ts';

/** What «الأسبوع الماضي», «الشهر الجاري», «السنوات الثلاث الماضية» come to, seen from a day. */

export const UNIT_PRECISION: Readonly<Record<Unit, DatePrecision>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'years',
};

/** The unit `steps` from the one that holds `today`: -1 the last, 0 this, 1 the next. */
export function unitAround(unit: Unit, today: DayNumber, steps: number): DayRange {
  const { year, month } = calendarDayOf(today);
  if (unit === 'day') return [today + steps, today + steps];
  if (unit === 'week') return weekDays(today + steps * 7);
  if (unit === 'month') return monthDays(year, month + steps);
  if (unit === 'year') return yearDays(year + steps);
  const length = unit === 'decade' ? 10 : 100;
  const first = (Math.floor(year / length) + steps) * length;
  return [yearDays(first)[0], yearDays(first + length - 1)[1]];
}

/** «قبل ثلاثة أشهر»: as exact as its unit, no more: a month for months, a year for years. */
export function unitsAway(unit: Unit, today: DayNumber, count: number): DayRange {
  if (unit === 'day') return [today + count, today + count];
  if (unit === 'week') return [today + count * 7 - 3, today + count * 7 + 3];
  const { year } = calendarDayOf(today);
  if (unit === 'month') return unitAround('month', today, count);
  if (unit === 'year') return yearDays(year + count);
  const years = count * (unit === 'decade' ? 10 : 100);
  const slack = unit === 'decade' ? 2 : 20;
  return [yearDays(year + years - slack)[0], yearDays(year + years + slack)[1]];
}

/** «الأيام الثلاثة الماضية»: the run of units up to today, or from it. */
export function unitsRunning(unit: Unit, today: DayNumber, count: number, direction: -1 | 1): DayRange {
  const { year, month, day } = calendarDayOf(today);
  const step = direction * count;
  let far = today + step * (unit === 'week' ? 7 : 1);
  if (unit === 'month') far = dayNumberOf(year, month + step, Math.min(day, 28));
  else if (unit !== 'day' && unit !== 'week')
    far = dayNumberOf(year + step * { year: 1, decade: 10, century: 100 }[unit], month, Math.min(day, 28));
  return direction < 0 ? [far, today] : [today, far];
}

/** «نهاية الأسبوع»: Friday to Sunday, because a text doesn't say which of its days its readers rest. */
export function weekendDays(today: DayNumber, when: When): DayRange {
  const sinceFriday = (weekdayOf(today) - 5 + 7) % 7;
  const isInside = sinceFriday <= 2;
  let friday = today - sinceFriday;
  if (when === 'next' || (when === 'future' && !isInside)) friday += 7;
  if (when === 'last' && isInside) friday -= 7;
  return [friday, friday + 2];
}

/** Saturday to Sunday of the next week: weeks begin on Saturday, Sunday or Monday, and the text doesn't say on which. */
function weekDays(day: DayNumber): DayRange {
  const sinceMonday = (weekdayOf(day) + 6) % 7;
  return [day - sinceMonday - 2, day - sinceMonday + 6];
}
