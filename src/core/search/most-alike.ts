import { editDistance } from './edit-distance.ts';

/** `id` is the caller's; `words` are folded. */
export type ComparableName = { readonly id: number; readonly words: readonly string[] };

/** Ids of the names whose words are spelled most like the query's, nearest first: `قثعبان → عثمان`. The given order decides among equals. */
export function mostAlike(typed: readonly string[], names: readonly ComparableName[], count: number): readonly number[] {
  return names
    .map(({ id, words }) => {
      const apart = typed.reduce((sum, word) => sum + nearestWord(word, words), 0);
      return { id, apart: apart + WORD_TOO_MANY * Math.max(0, words.length - typed.length) };
    })
    .sort((a, b) => a.apart - b.apart)
    .slice(0, count)
    .map(({ id }) => id);
}

/** A long name has a word like any other by chance: each word beyond the query's makes it a little less near. */
const WORD_TOO_MANY = 0.03;

/** 0 for the same word, 1 for one without a letter in its place: a share, so that short words are not near to everything. */
function nearestWord(typed: string, words: readonly string[]): number {
  let nearest = 1;
  for (const word of words) {
    const length = Math.max(typed.length, word.length);
    const limit = Math.ceil(nearest * length);
    nearest = Math.min(nearest, editDistance(typed, word, limit) / length);
  }
  return nearest;
}
