import type { DossierDate } from '../../core/link/dossier.ts';
import { formatDossierDate, isExactDate } from '../../locales/format-date.ts';
import type { InScope } from './card-scope.ts';

type DateChipProps = InScope & { readonly date: DossierDate; readonly by?: string };

/** Solid border: the words say this date. Dashed: they only bound it, or leave a part out. `by`: whose date it is. */
export function DateChip({ date, by = '', scope: { dates, language } }: DateChipProps) {
  return <bdi class={isExactDate(date) ? 'date' : 'date bounded'}>{formatDossierDate(date, dates, language) + by}</bdi>;
}
