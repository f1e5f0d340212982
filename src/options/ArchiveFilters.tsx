import { useId } from 'preact/hooks';
import type { ArchiveWords } from '../locales/page-words-archive.ts';
import { Field } from '../ui/Field.tsx';
import type { ArchiveSort, ArchiveView } from './archive-view.ts';

export type ArchiveFiltersProps = {
  readonly view: ArchiveView;
  readonly onView: (view: ArchiveView) => void;
  readonly filters: { readonly outlets: readonly string[]; readonly years: readonly string[] };
  readonly words: ArchiveWords;
};

const SORTS: readonly ArchiveSort[] = ['added', 'published', 'title', 'outlet'];

export function ArchiveFilters({ view, onView, filters, words }: ArchiveFiltersProps) {
  return (
    <div class="filters">
      <Field label={words.filter} value={view.words} onInput={text => onView({ ...view, words: text })} />
      <Pick
        label={words.outletFilter}
        value={view.outlet}
        options={filters.outlets.map(outlet => [outlet, outlet === '' ? words.noOutlet : outlet])}
        all={words.all}
        onPick={outlet => onView({ ...view, outlet })}
      />
      <Pick
        label={words.yearFilter}
        value={view.year}
        options={filters.years.map(year => [year, year === '' ? words.undated : year])}
        all={words.all}
        onPick={year => onView({ ...view, year })}
      />
      <Pick
        label={words.sortBy}
        value={view.sort}
        options={SORTS.map(sort => [sort, words.sort[sort]])}
        onPick={sort => onView({ ...view, sort: (sort ?? 'added') as ArchiveSort })}
      />
    </div>
  );
}

type PickProps = {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** The word for "no filter"; left out where one must be chosen. */
  readonly all?: string;
  readonly onPick: (value: string | null) => void;
};

/** `''` is a value of its own ("undated"), so values carry a mark before them and "all" is the empty one. */
function Pick({ label, value, options, all, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value === null ? '' : `=${value}`}
        onChange={event => onPick(event.currentTarget.value === '' ? null : event.currentTarget.value.slice(1))}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={`=${option}`}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
