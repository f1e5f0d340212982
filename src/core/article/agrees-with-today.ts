import { fold } from '../text/fold-text.ts';
import type { DateRange } from '../time/date-range.ts';
import { findDates } from '../time/find-dates.ts';
import type { Language } from './article.ts';
import type { Line } from './lines.ts';

/**
 * Whether a text can have been written on a day, by what it says of its own today: «اليوم الإثنين», «أمس السبت»,
 * «غدا الثلاثاء الموافق 12 أكتوبر». One word against it is enough; null where it says nothing.
 */
export function agreesWithToday(body: readonly Line[], day: DateRange, language: Language): boolean | null {
  let agrees: boolean | null = null;
  for (const line of body) {
    for (const date of findDates(line.text, { language, anchor: day })) {
      if (!isTodayWithWeekday(date.text, date.said.weekday)) continue;
      // The grammar lets a weekday be a day off; across midnight a paper may be.
      if (date.range === null) return false;
      agrees = true;
    }
  }
  return agrees;
}

function isTodayWithWeekday(text: string, weekday: number | undefined): boolean {
  return weekday !== undefined && /^(?:اليوم|امس|الامس|اول|البارحه|غدا|بعد غد|today|yesterday|tomorrow)(?:\s|،)/.test(fold(text));
}
