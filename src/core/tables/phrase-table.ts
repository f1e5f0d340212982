/** Phrases of folded words, found by their first word; the longest that fits wins. */
export type PhraseTable<T> = { readonly byFirstWord: ReadonlyMap<string, readonly Phrase<T>[]> };

type Phrase<T> = { readonly words: readonly string[]; readonly value: T };

export type PhraseHit<T> = { readonly wordCount: number; readonly value: T };

/** `entries`: folded phrases with words parted by one space. The first of two equal phrases stays. */
export function makePhraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = byFirstWord.get(first) ?? [];
    if (!list.some(one => one.words.length === words.length && one.words.every((word, i) => word === words[i])))
      list.push({ words, value });
    byFirstWord.set(first, list);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/** The longest phrase whose first word is `first` and whose others `wordAt(1)`, `wordAt(2)` … give; null if none. */
export function longestPhrase<T>(
  table: PhraseTable<T>,
  first: string,
  wordAt: (offset: number) => string | undefined,
): PhraseHit<T> | null {
  const phrases = table.byFirstWord.get(first);
  if (phrases === undefined) return null;
  for (const { words, value } of phrases) {
    if (words.every((word, i) => i === 0 || wordAt(i) === word)) return { wordCount: words.length, value };
  }
  return null;
}
