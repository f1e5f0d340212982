import type { Reference } from './arabic-date-words.ts';
import type { CalendarName } from './calendars.ts';
import type { DateToken } from './date-tokens.ts';
import { readDayNumbers } from './read-day-numbers.ts';
import { readMonth } from './read-month.ts';
import { readTie, readYear, readYearTie } from './read-year.ts';

/** Day, month and year as far as they are written: «8 فبراير 2021», «2 و22 مارس», «مايو الماضي», «8 من الشهر الجاري». */
export type CalendarDate = {
  readonly next: number;
  readonly skip: number;
  readonly days: readonly number[];
  readonly through: boolean;
  /** Empty: this, last or next month («12 الجاري»), by `tie`. */
  readonly months: readonly number[];
  readonly calendar: CalendarName;
  readonly year: number | null;
  /** «العام الماضي»: years from now. */
  readonly yearSteps: number | null;
  /** «الماضي» on the month or the day itself. */
  readonly tie: Reference | null;
  /** The month's name alone says that it's a month. */
  readonly clear: boolean;
};

type Tail = Pick<CalendarDate, 'next' | 'year' | 'yearSteps' | 'tie'> & { readonly calendar?: CalendarName };

const INSIDE_DATE = new Set(['none', 'space', 'dash', 'slash']);

export function readCalendarDate(tokens: readonly DateToken[], i: number): CalendarDate | null {
  const days = readDayNumbers(tokens, i);
  if (!days) return readMonthDate(tokens, i);
  const hasOf = tokens[days.next]?.folded === 'من' && tokens[days.next]!.gap === 'space';
  const at = hasOf ? days.next + 1 : days.next;
  if (!tokens[at] || !INSIDE_DATE.has(tokens[at]!.gap)) return null;
  const named = readMonth(tokens, at);
  // «الثامن فبراير 2021», but «المؤتمر الثالث أكتوبر المقبل» is the third of its kind.
  if (days.ordinal && !hasOf && (named?.support !== 'none' || readYear(tokens, named.next, false) === null)) return null;
  // «1 - صفر» is a score.
  if (named && tokens[at]!.folded === 'صفر' && tokens[at]!.gap !== 'space') return null;
  if (named && named.skip === 0) {
    const tail = readTail(tokens, named.next, named.calendar);
    const { skip, days: list, through } = days;
    return { skip, days: list, through, months: named.months, calendar: named.calendar, clear: true, ...tail };
  }
  return readMonthFigure(tokens, i, at, days) ?? readDayOfThisMonth(tokens, at, days);
}

/** After these, or before «الجاري» and the like, two figures are a day and a month: «الأحد 12/12», «يوم 25/1», «في 25/01 الجاري». */
const FIGURE_LEADS = new Set(['يوم', 'بتاريخ', 'تاريخ']);

function readMonthFigure(
  tokens: readonly DateToken[],
  i: number,
  at: number,
  { days, through, skip, ordinal }: Pick<CalendarDate, 'days' | 'through' | 'skip'> & { readonly ordinal: boolean },
): CalendarDate | null {
  const [before, month, beyond] = [tokens[i - 1], tokens[at]!, tokens[at + 1]];
  // A dash joins figures to days before this is reached: «25-1».
  const isDashed = days.length === 2 && through && tokens[at - 1]?.gap === 'dash';
  const figure = isDashed ? tokens[at - 1]! : month;
  if (ordinal || figure.number === null || figure.number < 1 || figure.number > 12) return null;
  if (!isDashed && (days.length !== 1 || month.gap !== 'slash')) return null;
  const next = isDashed ? at : at + 1;
  const isCut = tokens[next]?.number != null && ['slash', 'dash', 'dot'].includes(tokens[next]!.gap);
  const tie = readTie(tokens, next);
  const isLed = tokens[i]!.gap !== 'break' && (before?.word.weekday !== undefined || FIGURE_LEADS.has(before?.folded ?? ''));
  if (isCut || (!isLed && tie?.reference !== 'this') || (isDashed && beyond === undefined && !isLed)) return null;
  const shared = { skip, days: days.slice(0, 1), through: false, months: [figure.number], calendar: 'gregorian' } as const;
  return { ...shared, next: tie?.next ?? next, year: null, yearSteps: null, tie: tie?.reference ?? null, clear: true };
}

/** «12 من الشهر الجاري», «في 12 الجاري». */
function readDayOfThisMonth(
  tokens: readonly DateToken[],
  at: number,
  days: Pick<CalendarDate, 'days' | 'through' | 'skip'>,
): CalendarDate | null {
  const isShown = tokens[at]!.folded === 'هذا' && tokens[at + 1]?.folded === 'الشهر';
  const named = tokens[at]!.folded === 'الشهر' || tokens[at]!.folded === 'شهر';
  const tie = isShown ? { next: at + 2, reference: 'this' as const } : readTie(tokens, named ? at + 1 : at);
  if (!tie || tie.reference === 'recent' || (!named && !isShown && tie.reference !== 'this')) return null;
  const { skip, days: list, through } = days;
  const clear = { months: [], calendar: 'gregorian', year: null, yearSteps: null, clear: true } as const;
  return { next: tie.next, skip, days: list, through, tie: tie.reference, ...clear };
}

function readMonthDate(tokens: readonly DateToken[], i: number): CalendarDate | null {
  const named = readMonth(tokens, i);
  if (!named) return null;
  const american = readDayAfterMonth(tokens, named.next);
  const tail = readTail(tokens, american?.next ?? named.next, named.calendar);
  const isTied = tail.year !== null || tail.yearSteps !== null || tail.tie !== null || american !== null;
  const days = american ? [american.day] : [];
  return {
    skip: named.skip,
    days,
    through: false,
    months: named.months,
    calendar: named.calendar,
    clear: isTied || named.support === 'none',
    ...tail,
  };
}

/** "September 13, 2024", «سبتمبر 13, 2024» as systems made for English write it: only before a year, in Arabic behind a comma. */
function readDayAfterMonth(tokens: readonly DateToken[], i: number): { next: number; day: number } | null {
  const [name, day, year] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!name || day?.number == null || day.number < 1 || day.number > 31 || day.gap !== 'space') return null;
  if (!/^[a-z]/.test(name.folded) && year?.gap !== 'comma') return null;
  return year?.number != null && year.number >= 1800 && year.number < 2200 ? { next: i + 1, day: day.number } : null;
}

function readTail(tokens: readonly DateToken[], i: number, calendar: CalendarName): Tail {
  const nothing: Tail = { next: i, year: null, yearSteps: null, tie: null };
  const first = tokens[i];
  if (!first || first.gap === 'break' || first.gap === 'open') return nothing;
  const tie = readTie(tokens, i);
  if (tie && tie.reference !== 'recent') return { ...nothing, next: tie.next, tie: tie.reference };
  const at = first.folded === 'من' || first.folded === 'في' ? i + 1 : i;
  const yearTie = readYearTie(tokens, at);
  if (yearTie && yearTie.skip === 0) {
    const isAnaphoric = yearTie.reference === 'anaphoric' || yearTie.reference === 'recent';
    return { ...nothing, next: yearTie.next, yearSteps: isAnaphoric ? null : yearTie.steps, tie: isAnaphoric ? 'anaphoric' : null };
  }
  const year = readYear(tokens, at, at > i, calendar);
  return year ? { ...nothing, next: year.next, year: year.year, calendar: year.calendar } : nothing;
}
