import type { DateToken } from './date-tokens.ts';
import { calendarDayOf, type DayNumber, type DayRange, dayNumberOf } from './day-number.ts';
import { readTie, readYear, readYearTie } from './read-year.ts';
import type { FromToday, Reading } from './reading.ts';

type Season = { readonly first: number; readonly last: number };

/** «صيف 2015», «شتاء العام الماضي», «الصيف الماضي»; «الربيع العربي» is none. */
export function seasonRule(tokens: readonly DateToken[], i: number): Reading | null {
  const found = tokens[i]!.stems.find(({ word }) => word.season !== undefined);
  if (!found) return null;
  const season = found.word.season!;
  const tie = season.definite ? readTie(tokens, i + 1) : null;
  if (tie && tie.reference !== 'recent') {
    const isOpen = tie.reference === 'anaphoric';
    return reading(tie.next, found.skip, {}, null, isOpen ? null : today => tiedSeason(season, today, tie.steps));
  }
  if (season.definite || tokens[i + 1]?.gap !== 'space') return null;
  const year = readYear(tokens, i + 1, false);
  if (year && year.calendar === 'gregorian')
    return reading(year.next, found.skip, { year: year.year }, seasonDays(season, year.year), null);
  const yearTie = readYearTie(tokens, i + 1);
  if (!yearTie || yearTie.reference === 'anaphoric' || yearTie.reference === 'recent') return null;
  return reading(yearTie.next, found.skip, {}, null, today => seasonDays(season, calendarDayOf(today).year + yearTie.steps));
}

/** Winter has two years and news names it after either: «شتاء 2015» can begin or end in 2015. */
function seasonDays({ first, last }: Season, year: number): DayRange {
  const start = last > 12 ? dayNumberOf(year, 1, 1) : dayNumberOf(year, first, 1);
  return [start, dayNumberOf(year, last + 1, 1) - 1];
}

function tiedSeason(season: Season, today: DayNumber, steps: number): DayRange | null {
  const { year } = calendarDayOf(today);
  const runs = [year - 2, year - 1, year, year + 1, year + 2].map<DayRange>(y => [
    dayNumberOf(y, season.first, 1),
    dayNumberOf(y, season.last + 1, 1) - 1,
  ]);
  if (steps === 0) return runs.find(([from, to]) => from <= today && today <= to) ?? null;
  if (steps < 0) return runs.filter(([, to]) => to < today).at(steps) ?? null;
  return runs.filter(([from]) => from > today).at(steps - 1) ?? null;
}

function reading(next: number, skip: number, said: Reading['said'], fixed: DayRange | null, fromToday: FromToday | null): Reading {
  return { next, skip, precision: 'season', calendar: 'gregorian', said, fixed, fromToday, open: null };
}
