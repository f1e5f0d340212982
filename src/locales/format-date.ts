/** A dossier's date as a chip says it: exactly as much as the articles say, in the reader's month names and digits. */
import type { DossierDate } from '../core/link/dossier.ts';
import { type DateSettings, formatRange } from './format-range.ts';
import { monthName, weekdayName } from './month-names.ts';
import { shapeDigits, type UiLanguage } from './plural.ts';

/** `منذ 2014`, `8 شباط/فبراير 2021`, `2 و22 آذار/مارس، السنة غير مذكورة`, `يوم اثنين`; else the article's own words in «…». */
export function formatDossierDate(date: DossierDate, settings: DateSettings, language: UiLanguage): string {
  return shapeDigits(describe(date, settings, language), language, settings.digits);
}

/** True for a day, several days, a month or a year that is fully said: such a chip has a solid border, all others a dashed one. */
export function isExactDate(date: DossierDate): boolean {
  if (date.range === null || date.open !== null) return false;
  return date.range.from !== null && date.range.to !== null && EXACT.has(date.precision);
}

const EXACT: ReadonlySet<DossierDate['precision']> = new Set(['day', 'days', 'month', 'year']);

function describe(date: DossierDate, settings: DateSettings, language: UiLanguage): string {
  const ar = language === 'ar';
  if (date.range !== null && date.open !== null) return describeOpen(date.range, date.open, settings, language);
  if (date.range !== null && (date.range.from !== null || date.range.to !== null)) {
    // «2 و22 مارس 2021» are two days, not the time between them.
    const listed = date.precision === 'days' && date.month !== undefined && (date.days?.length ?? 0) > 1;
    const year = (date.range.from ?? date.range.to ?? '').slice(0, 4);
    return listed ? `${describeDays(date.days!, date.month, settings, language)} ${year}` : formatRange(date.range, settings, language);
  }
  if (date.month !== undefined) {
    const said = describeDays(date.days ?? [], date.month, settings, language);
    return ar ? `${said}، السنة غير مذكورة` : `${said}, year not given`;
  }
  if (date.weekday !== undefined) return ar ? `يوم ${weekdayName(date.weekday, language)}` : `a ${weekdayName(date.weekday, language)}`;
  return `«${date.said}»`;
}

function describeDays(days: readonly number[], month: number, settings: DateSettings, language: UiLanguage): string {
  const name = monthName(month, language, settings.months);
  return days.length === 0 ? name : `${days.join(language === 'ar' ? ' و' : ' and ')} ${name}`;
}

/** «منذ عام 2014» opens an interval at its first day, «حتى 2014» closes one at its last: only that side is said. */
function describeOpen(range: NonNullable<DossierDate['range']>, open: 'since' | 'until', settings: DateSettings, language: UiLanguage) {
  const word = language === 'ar' ? { since: 'منذ', until: 'حتى' }[open] : { since: 'since', until: 'until' }[open];
  const side = open === 'since' ? (range.from ?? range.to) : (range.to ?? range.from);
  // A side that stands for a whole year is said as the year, whichever end of it is kept.
  const year = side !== null && (side.endsWith('-01-01') || side.endsWith('-12-31')) ? String(Number(side.slice(0, 4))) : null;
  return `${word} ${year ?? formatRange({ from: side, to: side }, settings, language)}`;
}
