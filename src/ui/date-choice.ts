import type { ArticleFacts, Known } from '../core/article/article.ts';
import type { DateRange, IsoDay } from '../core/time/date-range.ts';

/** What a reader may say of a publication date. `as-read`: whatever the text itself says. */
export type DateChoice =
  | { readonly kind: 'as-read' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'unknown' };

export type DateChoiceKind = DateChoice['kind'];

const NOT_KNOWN: Known<DateRange> = { value: null, basis: 'unknown', evidence: null };

/**
 * The facts with the date as chosen; null while the choice is not complete yet (a day half typed, an end before its start).
 * `asRead` are the facts before the reader touched them.
 */
export function applyDateChoice(facts: ArticleFacts, asRead: ArticleFacts, choice: DateChoice): ArticleFacts | null {
  if (choice.kind === 'as-read') return { ...facts, published: asRead.published, publishedBounds: asRead.publishedBounds };
  // The reader's "unknown" is a fact of the reader's too: the text's own date must not come back at the next reading.
  if (choice.kind === 'unknown') return { ...facts, published: { ...NOT_KNOWN, basis: 'reader' }, publishedBounds: NOT_KNOWN };
  const value = rangeOf(choice);
  if (value === null) return null;
  return { ...facts, published: { value, basis: 'reader', evidence: null }, publishedBounds: NOT_KNOWN };
}

/** The choice that `facts` came from, for showing it in a form. */
export function dateChoiceOf(facts: ArticleFacts): DateChoice {
  const { value, basis } = facts.published;
  if (basis !== 'reader') return { kind: 'as-read' };
  if (value === null || value.from === null || value.to === null) return { kind: 'unknown' };
  if (value.from === value.to) return { kind: 'day', day: value.from };
  const month = value.from.slice(0, 7);
  if (value.from === firstDay(month) && value.to === lastDay(month)) return { kind: 'month', month };
  return { kind: 'between', from: value.from, to: value.to };
}

/** An empty choice of a kind, filled from what is known already. */
export function startChoice(kind: DateChoiceKind, facts: ArticleFacts): DateChoice {
  const known = facts.published.value ?? facts.publishedBounds.value;
  const from = known?.from ?? '';
  const to = known?.to ?? from;
  if (kind === 'day') return { kind, day: from === to ? from : '' };
  if (kind === 'month') return { kind, month: from.slice(0, 7) };
  return kind === 'between' ? { kind, from, to } : { kind };
}

function rangeOf(choice: Exclude<DateChoice, { kind: 'as-read' | 'unknown' }>): DateRange | null {
  if (choice.kind === 'day') return isDay(choice.day) ? { from: choice.day, to: choice.day } : null;
  if (choice.kind === 'month') {
    return isDay(firstDay(choice.month)) ? { from: firstDay(choice.month), to: lastDay(choice.month) } : null;
  }
  return isDay(choice.from) && isDay(choice.to) && choice.from <= choice.to ? { from: choice.from, to: choice.to } : null;
}

const firstDay = (month: string): IsoDay => `${month}-01`;

function lastDay(month: string): IsoDay {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** `2021-02-08` is a day, `2021-02-30` and `2021-2-8` are none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
