import type { DossierDate } from '../../core/link/dossier.ts';
import { formatDossierDate, isExactDate } from '../../locales/format-date.ts';
import type { InScope } from './card-scope.ts';

/** Solid border: the words say this date. Dashed: they only bound it, or leave a part out. */
export function DateChip({ date, scope: { dates, language } }: InScope & { readonly date: DossierDate }) {
  return <bdi class={isExactDate(date) ? 'date' : 'date bounded'}>{formatDossierDate(date, dates, language)}</bdi>;
}
