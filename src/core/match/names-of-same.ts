import type { PhraseTable } from '../tables/phrase-table.ts';

type Keyed = { readonly key: string };

const groups = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * All names that a table has for whatever is called so, folded; none for a name it doesn't hold. `sort` keeps the
 * tables apart, each is turned around once.
 */
export function namesOfSame(table: PhraseTable<Keyed>, sort: 'place' | 'organisation', name: string): readonly string[] {
  const known = table.byFirstWord.get(name.split(' ')[0]!)?.find(({ words }) => words.join(' ') === name);
  if (!known) return [];
  const byKey = groups.get(sort) ?? groupByKey(table);
  groups.set(sort, byKey);
  return byKey.get(known.value.key) ?? [];
}

function groupByKey(table: PhraseTable<Keyed>): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const phrases of table.byFirstWord.values()) {
    for (const { words, value } of phrases) {
      const names = byKey.get(value.key) ?? [];
      byKey.set(value.key, names);
      names.push(words.join(' '));
    }
  }
  return byKey;
}
