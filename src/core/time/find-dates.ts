import type { Language } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateRange } from './date-range.ts';

export type DateContext = { readonly language: Language; readonly anchor: DateRange | null; readonly within?: Span };

export function findDates(_text: string, _context: DateContext): readonly DateExpression[] {
  return [];
}
