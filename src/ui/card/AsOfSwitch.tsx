import type { DateRange } from '../../core/time/date-range.ts';
import { formatRange } from '../../locales/format-range.ts';
import type { InScope } from './card-scope.ts';

export type AsOf = { readonly day: DateRange; readonly isLatest: boolean; readonly onChoose: (isLatest: boolean) => void };

/** «في تاريخ هذا المقال» or «الأحدث في الأرشيف»: only where they differ. */
export function AsOfSwitch({ asOf: { day, isLatest, onChoose }, scope }: InScope & { readonly asOf: AsOf }) {
  const { words, dates, language } = scope;
  const choice = (latest: boolean, label: string) => (
    <button
      type="button"
      class="fold"
      data-do={latest ? 'latest' : 'as-of'}
      aria-pressed={latest === isLatest}
      onClick={() => onChoose(latest)}
    >
      {label}
    </button>
  );
  return (
    <p class="as-of">
      {choice(false, `${words.asOfPage} ${formatRange(day, dates, language)}`)}
      {choice(true, words.asOfNow)}
    </p>
  );
}
