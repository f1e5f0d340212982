import type { DateExpression, DatePrecision } from '../time/date-expression.ts';
import type { DateRange } from '../time/date-range.ts';
import { findDates } from '../time/find-dates.ts';
import type { ExtractedDate } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { DossierDate } from './dossier.ts';

/** What a card may show of an event's date: the words, what they come to, and the parts that are said where no date can be made of them. */
export function dossierDate(view: ArticleView, date: ExtractedDate): DossierDate {
  const { article } = view.understood;
  // The whole sentence is read: «منذ» before the words makes them the beginning of a time.
  const within = view.sentenceAround(date);
  const expressions = findDates(view.text, { language: article.language, anchor: article.facts.published.value, within });
  const meeting = expressions.filter(({ start, end }) => start < date.end && date.start < end);
  // «اليوم الإثنين» may be two expressions: the one that says most is the date.
  const [found] = meeting.sort((a, b) => partsSaid(b) - partsSaid(a) || b.end - b.start - (a.end - a.start));
  const said = found?.text ?? view.text.slice(date.start, date.end);
  const range = date.from === null && date.to === null ? null : { from: date.from, to: date.to };
  return {
    said,
    range,
    precision: found?.precision ?? precisionOf(range),
    open: found?.open ?? null,
    ...(found?.said.weekday === undefined ? {} : { weekday: found.said.weekday }),
    ...(found?.said.month === undefined ? {} : { month: found.said.month }),
    ...(found?.said.days === undefined ? {} : { days: found.said.days }),
  };
}

function partsSaid(expression: DateExpression): number {
  return Object.keys(expression.said).length;
}

function precisionOf(range: DateRange | null): DatePrecision {
  if (!range?.from || !range.to) return 'year';
  if (range.from === range.to) return 'day';
  return range.from.slice(0, 7) === range.to.slice(0, 7) ? 'month' : 'year';
}
