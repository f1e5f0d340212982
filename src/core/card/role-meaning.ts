import { countryOfWord } from '../link/country-words.ts';
import { splitWords } from '../text/words.ts';

/** «رئيسا للوزراء»: as it stands behind «عُيّن», not as a card says it. */
const IN_ACCUSATIVE = /^\p{L}{3,}ا[\u064B]?(?:\s|$)/u;

/** What a role comes to, whatever its wording: «رئيس وزراء بريطانيا», «رئيسا لوزراء بريطانيا» and «رئيس الوزراء البريطاني» are one set of words. */
export function roleMeaning(text: string): ReadonlySet<string> {
  return new Set(
    splitWords(text).map(({ folded }, at) => {
      const word = at === 0 && IN_ACCUSATIVE.test(folded) ? folded.slice(0, -1) : folded;
      return countryOfWord(word) ?? (at > 0 ? word.replace(/^(?:ال|لل|ل(?=\p{L}{4}))/u, '') : word.replace(/^ال/, ''));
    }),
  );
}

/** True for «رئيسا للوزراء». */
export function isInAccusative(text: string): boolean {
  return IN_ACCUSATIVE.test(text);
}

/** «الرئيس» says nothing that «الرئيس …ي» doesn't. */
export function saysNoMore(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return [...less].every(word => more.has(word));
}
