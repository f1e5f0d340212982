import { countryOfAdjective } from '../../tables/countries.ts';
import { WORD } from '../../tables/word-flags.ts';
import { type AnalysedWord, readingWith } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

/** «محمد [الخطيب]», «نبيل [الحداد]», «يزيد [الراجحي]», not «محمد درويش [الشاعر الفلسطيني]», «أحمد [الجائزة]». */
export function isFamilyName(words: readonly AnalysedWord[], at: number): boolean {
  const { flags, folded } = words[at]!;
  if (readingWith(words[at - 1]!, WORD.givenName | WORD.nameSuffix) === null) return false;
  if ((flags & WORD.familyName) !== 0) return !isTrueOffice(words, at);
  if ((flags & (WORD.stop | WORD.roleHead | WORD.rolePlural | WORD.nationality | WORD.frequent)) !== 0) return false;
  // A nisba («الموجي», «الكيلاني»), which no noun of news is without its ة.
  return folded.endsWith('ي') && folded.length > 5 && (flags & WORD.common) === 0;
}

/** «محمد [الشاعر الفلسطيني]», «علي [الوزير في …]»: more of the office follows. */
function isTrueOffice(words: readonly AnalysedWord[], at: number): boolean {
  const next = words[at + 1];
  if ((words[at]!.flags & WORD.roleHead) === 0 || next === undefined || !isJoined(next)) return false;
  return (next.definite && (next.flags & WORD.familyName) === 0) || (next.flags & (WORD.nationality | WORD.organisationHead)) !== 0;
}

/** An ordinary noun with its article, or a plural or dual that no family is called. */
export function isOrdinaryDefinite(word: AnalysedWord): boolean {
  const bareFlags = word.readings.find(reading => reading.clitics === 'ال')?.flags ?? 0;
  return ((word.flags | bareFlags) & WORD.common) !== 0 || ((word.flags & WORD.name) === 0 && /(?:ين|ون|ات|تان)$/u.test(word.folded));
}

const familyNames = new WeakMap<readonly AnalysedWord[], ReadonlySet<string>>();

/** Nisbas that stand right behind somebody's given name anywhere in the text: «محمد [الصفدي]» tells what «الوزير الصفدي» is. */
export function familyNamesIn(words: readonly AnalysedWord[]): ReadonlySet<string> {
  const known = familyNames.get(words);
  if (known !== undefined) return known;
  const other = WORD.common | WORD.nationality | WORD.roleHead | WORD.stop | WORD.organisationHead;
  const found = new Set(
    words.flatMap((word, at) => {
      const before = words[at - 1];
      const isNisba = word.definite && word.folded.endsWith('ي') && (word.flags & other) === 0;
      return isNisba && before !== undefined && isJoined(word) && (before.flags & WORD.givenName) !== 0 ? [word.folded] : [];
    }),
  );
  familyNames.set(words, found);
  return found;
}

/** «إسماعيل ولد [الشيخ] أحمد» */
export function isFathersTitle(words: readonly AnalysedWord[], at: number): boolean {
  const title = words[at];
  if (title === undefined || !isJoined(title)) return false;
  return title.definite && (title.flags & WORD.roleHead) !== 0 && /^(?:بن|ولد|بنت)$/u.test(words[at - 1]?.folded ?? '');
}

/** Countries whose adjectives are Arab surnames too. */
const NISBA_COUNTRIES: ReadonlySet<string> = new Set('SD EG MA TN YE IQ KW LY OM SY LB JO PS SA BH DZ TR'.split(' '));

/** «محمد شياع [السوداني]», «أحمد [المصري]»: behind an Arabic name and before no other («المدرب أحمد [المصري] الجنسية»). */
export function isArabNisba(words: readonly AnalysedWord[], at: number): boolean {
  const { flags, folded, definite } = words[at]!;
  const before = words[at - 1];
  if (!definite || (flags & WORD.nationality) === 0 || !folded.endsWith('ي') || before === undefined || before.definite) return false;
  const country = countryOfAdjective(folded);
  const isName = (before.flags & (WORD.name | WORD.roleHead)) === WORD.name || before.readings.every(one => one.flags === 0);
  if (country === null || !NISBA_COUNTRIES.has(country) || !isName) return false;
  if (((before.flags | (words[at - 2]?.flags ?? 0)) & WORD.givenName) === 0) return false;
  const next = words[at + 1];
  return next === undefined || !isJoined(next) || (!/^ال(?:جنسيه|اصل|مولد)$/u.test(next.folded) && (next.flags & WORD.name) === 0);
}

/** «الملك محمد [الخامس]» */
export const REGNAL = new Set([
  'الاول',
  'الاولي',
  'الثاني',
  'الثانيه',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
]);

/** «ألفونسو الثالث [عشر]» */
export function isTeen(words: readonly AnalysedWord[], at: number): boolean {
  return words[at]!.folded === 'عشر' && REGNAL.has(words[at - 1]?.folded ?? '');
}
