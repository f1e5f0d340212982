import { type CalendarDay, calendarDayOf, type DayNumber, type DayRange, existingDay, monthDays, yearDays } from './day-number.ts';
import { existingHijriDay, hijriDayOf, hijriMonthDays, hijriYearDays } from './hijri.ts';

export type CalendarName = 'gregorian' | 'hijri';

/** What resolving a date needs of a calendar; null where the calendar has no such year, month or day. */
export type Calendar = {
  readonly at: (dayNumber: DayNumber) => CalendarDay;
  readonly day: (year: number, month: number, day: number) => DayNumber | null;
  readonly month: (year: number, month: number) => DayRange | null;
  readonly year: (year: number) => DayRange | null;
};

export const CALENDARS: Readonly<Record<CalendarName, Calendar>> = {
  gregorian: { at: calendarDayOf, day: existingDay, month: monthDays, year: yearDays },
  hijri: { at: hijriDayOf, day: existingHijriDay, month: hijriMonthDays, year: hijriYearDays },
};
