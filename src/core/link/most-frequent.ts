import { compareText } from './compare-text.ts';

/** The text that occurs most; of equals the longer one, then the first in code order, so that the same set always gives the same. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length || compareText(a, b));
  return ranked[0]?.[0] ?? null;
}
