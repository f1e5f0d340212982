import type { LibraryEntry } from '../messages/protocol.ts';

export type ArchiveSort = 'added' | 'published' | 'title' | 'outlet';

/** What the table shows. `null`: all; '' for `outlet`: none said; '' for `year`: undated. */
export type ArchiveView = {
  readonly words: string;
  readonly outlet: string | null;
  readonly year: string | null;
  readonly sort: ArchiveSort;
};

export const WHOLE_ARCHIVE: ArchiveView = { words: '', outlet: null, year: null, sort: 'added' };

/** The entries a view shows, in its order. `fold` makes spellings equal («الأخبار» = «الاخبار»). */
export function viewArchive(entries: readonly LibraryEntry[], view: ArchiveView, fold: (text: string) => string): readonly LibraryEntry[] {
  const wanted = fold(view.words).trim();
  return entries
    .filter(entry => view.outlet === null || (entry.facts.outlet.value ?? '') === view.outlet)
    .filter(entry => view.year === null || yearOf(entry) === view.year)
    .filter(entry => wanted === '' || fold(wordsOf(entry)).includes(wanted))
    .toSorted(COMPARE[view.sort]);
}

/** Outlets and years that occur, for the filters; '' where there is an entry without one. */
export function filtersOf(entries: readonly LibraryEntry[]): { readonly outlets: readonly string[]; readonly years: readonly string[] } {
  const outlets = [...new Set(entries.map(entry => entry.facts.outlet.value ?? ''))].sort(inArabicOrder);
  const years = [...new Set(entries.map(yearOf))].sort().reverse();
  return { outlets, years };
}

/** The year of a date that is said and lies in one year; '' else: bounds are no date. */
function yearOf({ facts }: LibraryEntry): string {
  const { from = null, to = null } = facts.published.value ?? {};
  return from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : '';
}

function wordsOf({ facts, opening }: LibraryEntry): string {
  return [facts.title.value, facts.outlet.value, facts.url.value, opening].filter(each => each !== null).join('\n');
}

const inArabicOrder = new Intl.Collator(['ar', 'en']).compare;
const title = ({ facts, opening }: LibraryEntry) => facts.title.value ?? opening;
/** Undated entries stand last. */
const firstDay = ({ facts }: LibraryEntry) => facts.published.value?.from ?? '';

const COMPARE: Readonly<Record<ArchiveSort, (one: LibraryEntry, other: LibraryEntry) => number>> = {
  added: (one, other) => (other.addedAt ?? 0) - (one.addedAt ?? 0),
  published: (one, other) => firstDay(other).localeCompare(firstDay(one)),
  title: (one, other) => inArabicOrder(title(one), title(other)),
  outlet: (one, other) => inArabicOrder(one.facts.outlet.value ?? '\uffff', other.facts.outlet.value ?? '\uffff'),
};
