import type { Settings } from '../core/settings/settings.ts';
import type { DateRange, IsoDay } from '../core/time/date-range.ts';
import { findDates } from '../core/time/find-dates.ts';
import { formatRange } from '../locales/format-range.ts';
import { shapeDigits, type UiLanguage } from '../locales/plural.ts';
import type { DateNote, RequestOf } from '../messages/protocol.ts';

/**
 * The date that an Arabic text tells of at an offset, in both calendars; null where there is none, or where its words
 * lean on a day of publication that isn't known.
 */
export function answerDate({ text, offset, asOf, language }: RequestOf<'readDate'>, settings: Settings): DateNote | null {
  const dates = findDates(text, { language: 'ar', anchor: asOf });
  const found = dates.find(({ start, end }) => start <= offset && offset <= end);
  if (!found?.range) return null;
  const { range, start, end, relative } = found;
  const said = formatRange(range, settings, language);
  if (said === '') return null;
  const isDay = range.from !== null && range.from === range.to;
  const lines = [
    isDay ? `${weekday(range.from!, language)} ${said}` : said,
    inHijri(range, language, settings),
    relative && asOf !== null ? `${FROM[language]} ${formatRange(asOf, settings, language)}` : '',
  ];
  return { start, end, lines: lines.filter(line => line !== '') };
}

const FROM: Readonly<Record<UiLanguage, string>> = { ar: 'محسوبًا من تاريخ هذا المقال:', en: 'counted from this article’s date:' };

const partsOf = (day: IsoDay, language: UiLanguage, options: Intl.DateTimeFormatOptions, calendar = 'gregory') =>
  new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const weekday = (day: IsoDay, language: UiLanguage) => partsOf(day, language, { weekday: 'long' });

/** `2021-12-13 → 9 جمادى الأولى 1443 هـ`; of a longer time its first and last day. */
function inHijri({ from, to }: DateRange, language: UiLanguage, { digits }: Settings): string {
  const hijri = (day: IsoDay) => partsOf(day, language, { day: 'numeric', month: 'long', year: 'numeric' }, 'islamic-umalqura');
  const days = [...new Set([from, to].flatMap(day => (day === null ? [] : [hijri(day)])))];
  return shapeDigits(days.join(' – '), language, digits);
}
