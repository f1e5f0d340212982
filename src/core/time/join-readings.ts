import { type DayRange, weekdayOf } from './day-number.ts';
import type { FromToday, Reading, Tense } from './reading.ts';

/** How far sightings of the moon and the tables differ. */
const MAX_MOON_DAYS = 2;

/** «السبت 5 فبراير» without a word that looks ahead is a date to come only if it comes soon. */
const MAX_DAYS_AHEAD = 60;

/**
 * Two readings that are one date: «الثلاثاء الموافق 12 أكتوبر», «21 شوال 1436 هـ (6 أغسطس 2015)». The more exact half
 * says what is said; where both can be worked out they must agree.
 */
export function joinReadings(first: Reading, second: Reading): Reading {
  const { weekday } = first.said;
  const isFirst =
    first.calendar === 'gregorian' && (first.said.month !== undefined || (first.fixed !== null && second.calendar === 'hijri'));
  const gregorian = isFirst ? first : second;
  const said = { ...gregorian.said, ...(weekday === undefined ? {} : { weekday }) };
  const other = gregorian === first ? second : first;
  const fixed = gregorian.fixed ?? (other.fixed && (nearTo(gregorian, other.fixed) ?? other.fixed));
  return {
    next: second.next,
    skip: first.skip,
    precision: gregorian.precision,
    calendar: gregorian.calendar,
    said,
    fixed,
    fromToday: fixed === null ? agreeing(first, second) : null,
    open: first.open ?? second.open,
  };
}

/** «5 ربيع الأول 1443 الموافق 12 أكتوبر»: the year is the Hijri date's, the day the Gregorian one's; by the moon they may be a day or two apart. */
function nearTo(reading: Reading, [day]: DayRange): DayRange | null {
  for (const tense of ['unsaid', 'future'] as const) {
    const range = reading.fromToday?.(day, tense, 'only');
    if (range && Math.abs(range[0] - day) <= MAX_MOON_DAYS) return range;
  }
  return null;
}

function agreeing(first: Reading, second: Reading): FromToday {
  const { weekday } = first.said;
  return (today, tense, edge) => {
    const offset = weekday === undefined || edge === 'only' ? (first.fromToday?.(today, tense, edge) ?? null) : null;
    if (edge !== 'only' || weekday === undefined) {
      const date = second.fromToday?.(today, tense, edge) ?? null;
      return date ?? offset;
    }
    // A day and month without a year, but with its weekday: of the years around only one can be meant.
    for (const tried of new Set<Tense>([tense, 'unsaid', 'future'])) {
      const date = second.fromToday?.(today, tried, edge) ?? null;
      const isNear = date !== null && (tried === tense || date[0] - today <= MAX_DAYS_AHEAD);
      if (date && isNear && weekdayOf(date[0]) === weekday) return date;
    }
    return null;
  };
}
