import { countryOfWord } from '../link/country-words.ts';
import { splitWords } from '../text/words.ts';

/** What a role comes to, whatever its wording: «رئيس وزراء بريطانيا» and «رئيس الوزراء البريطاني» are one set of words. */
export function roleMeaning(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).map(({ folded }) => countryOfWord(folded) ?? (folded.startsWith('ال') ? folded.slice(2) : folded)));
}

/** «الرئيس» says nothing that «الرئيس …ي» doesn't. */
export function saysNoMore(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return [...less].every(word => more.has(word));
}
