import { organisationWords } from '../../tables/organisation-words.ts';
import { type RoleKind, roleKind } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { endOfQuoted } from './find-quoted.ts';
import { isRoleOfTwo, isSecondNation } from './role-of-two.ts';
import {
  CLAUSE_OPENERS,
  IN_THE_NAME_OF,
  LINKS,
  MEDIA_HEADS,
  PLACED_HEADS,
  PRESIDENCY,
  SENT_HEADS,
  TITLES_BEFORE_NAMES,
} from './role-words.ts';

const ORDINALS = /^ال(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$/u;

/** A role as far as it was read. `isClosed`: a definite word ended its idafa, so the next bare word may be a name. */
export type RoleSoFar = {
  readonly from: number;
  readonly stem: string;
  readonly definite: boolean;
  isClosed: boolean;
  readonly kind: RoleKind;
  readonly placeEnds: ReadonlySet<number>;
};

/** `isLoose`: brought in by a particle, so that it may belong to the sentence instead of the role. */
type Part = { readonly end: number; readonly isLoose: boolean };

/** The part of a role that begins at `at`; its end is `at` where none does. */
export function partEnd(words: readonly AnalysedWord[], at: number, role: RoleSoFar, known: ReadonlyMap<number, Candidate>): Part {
  const word = words[at]!;
  const entity = known.get(at);
  const tight = (end: number): Part => ({ end, isLoose: false });
  const loose = (end: number): Part => ({ end, isLoose: true });
  if (IN_THE_NAME_OF.has(word.folded)) return tight(isJoined(words[at + 1]) ? (known.get(at + 1)?.to ?? endOfNamed(words, at + 1)) : at);
  if (LINKS.has(word.folded)) return loose(linkEnd(words, at, role, known));
  // «وزير الخارجية الفرنسي [لإذاعة] أوروبا» is whom he told.
  if (
    entity !== undefined &&
    role.isClosed &&
    /^[وف]?ل/u.test(word.folded) &&
    entity.start > word.start &&
    MEDIA_HEADS.test(entity.tokens[0] ?? '')
  )
    return tight(at);
  if (entity !== undefined && entity.certainty >= 3 && (!role.isClosed || entity.start > word.start))
    return entity.start > word.start ? loose(entity.to) : tight(entity.to);
  if (isJoiner(word) || (isRoleOfTwo(words, role.from, role.stem) && isSecondNation(words, at))) return tight(at + 1);
  if (role.isClosed && isJoined(words[at + 1]) && PRESIDENCY.test(`${word.folded} ${words[at + 1]!.folded}`)) return loose(at + 2);
  // «الرئيس الأميركي السادس عشر»
  if (role.definite && word.definite && ORDINALS.test(word.folded)) return tight(words[at + 1]?.folded === 'عشر' ? at + 2 : at + 1);
  if ((word.flags & WORD.stop) !== 0) return tight(at);
  if (word.definite) return tight(canCloseOn(words, at, role) ? at + 1 : at);
  if (isPurpose(words, at, known)) return loose(at + 1);
  if (!role.definite && !role.isClosed && isLinkOf(words, at, known)) return tight(at + 1);
  return tight(isIndefiniteAdjective(word, role.definite) && at === role.from + 1 ? at + 1 : at);
}

function canCloseOn(words: readonly AnalysedWord[], at: number, role: RoleSoFar): boolean {
  const word = words[at]!;
  if (couldBeName(words, at) || CLAUSE_OPENERS.test(word.folded)) return false;
  // «وزير الصحة [الدكتور] …», «زعيمها [الشيخ] …»: another title begins.
  if (role.isClosed && ((word.flags & WORD.courtesy) !== 0 || TITLES_BEFORE_NAMES.has(word.folded))) return false;
  const isAfterPlace = role.isClosed && !role.definite && role.placeEnds.has(at);
  return !isAfterPlace || (word.flags & WORD.nationality) !== 0;
}

/** «الأمين العام [للحزب]», «مساعد الرئيس [للتعاون] العسكري», «وزير الدولة [بالشؤون] الإنسانية»; not «أبلغ الوزير للصحفيين». */
function isPurpose(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[at]!;
  if (/^(?:بال|لل)ش[ؤئ]ون$/u.test(word.folded)) return true;
  const lam = word.readings.find(reading => reading.clitics === 'ل');
  // «رئيسا [للوزراء]»
  if (word.folded === 'للوزراء') return true;
  if (lam === undefined || (lam.flags & (WORD.roleHead | WORD.rolePlural | WORD.nationality | WORD.stop)) !== 0) return false;
  if (lam.definite) return word.folded.startsWith('لل');
  // «المرشد العام [لجماعة] «الإخوان المسلمين»»
  if ((lam.flags & WORD.organisationHead) !== 0 && !MEDIA_HEADS.test(lam.stem) && endOfQuoted(words, at + 1) !== null) return true;
  // «المفوضة السامية للأمم المتحدة [لحقوق] الإنسان»
  if (organisationWords().purposeNouns.has(lam.stem)) return nextIsDefinite(words, at, known);
  return (word.flags & (WORD.name | WORD.common)) === 0 && isNoun(lam.flags) && nextIsDefinite(words, at, known);
}

/** An indefinite noun on the way to a definite one: «رئيس [حكومة] [تصريف] الأعمال». A stranger before a definite word is one too. */
function isLinkOf(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[at]!;
  return (isNoun(word.flags) || isStranger(word)) && nextIsDefinite(words, at, known);
}

/** «زعيم يهودي», «مهندس نووي», «رجل أعمال» */
function isIndefiniteAdjective(word: AnalysedWord, definite: boolean): boolean {
  return (
    !definite &&
    (word.flags & (WORD.common | WORD.nationality)) !== 0 &&
    (word.flags & (WORD.stop | WORD.reporting | WORD.nameKnown)) === 0 &&
    /يه?$/u.test(word.folded)
  );
}

/** «عضو في [المجلس]», «سفير لدى [الأمم المتحدة]», «وزير الإعلام في [حكومة تصريف الأعمال]»; «في موسكو» belongs to envoys and correspondents only. */
function linkEnd(words: readonly AnalysedWord[], at: number, role: RoleSoFar, known: ReadonlyMap<number, Candidate>): number {
  const link = words[at]!.folded;
  if (!isJoined(words[at + 1]) || (link === 'الي' && !SENT_HEADS.test(role.stem))) return at;
  const entity = known.get(at + 1);
  if (entity !== undefined) return entity.kind === 'place' && link === 'في' && !PLACED_HEADS.test(role.stem) ? at : entity.to;
  let end = at + 1;
  while (end < at + 4 && isLinkOf(words, end, known)) end += 1;
  if (end > at + 1) return known.get(end)?.to ?? end + 1;
  // «رئيس قسم الهواتف في [الشركة]»
  return words[at + 1]!.definite && (link !== 'في' || (words[at + 1]!.flags & WORD.organisationHead) !== 0) ? at + 2 : at;
}

/** «المتحدثة باسم أشتون»: one or two words of a name. */
function endOfNamed(words: readonly AnalysedWord[], from: number): number {
  const isName = (word: AnalysedWord | undefined): boolean =>
    word !== undefined && isJoined(word) && (word.flags & (WORD.stop | WORD.reporting)) === 0;
  if (!isName(words[from])) return from - 1;
  // «المتحدث باسم [الحركة] ذبيح الله مجاهد»
  if (words[from]!.definite) return from + 1;
  return isName(words[from + 1]) && (words[from + 1]!.flags & (WORD.name | WORD.common)) === WORD.name ? from + 2 : from + 1;
}

/** «وزير الخارجية والتعاون الدولي», «وزير الداخلية والبلديات», «الإعلامية والفنانة التشكيلية» */
function isJoiner(word: AnalysedWord): boolean {
  const reading = word.readings.find(one => one.clitics === 'و');
  if (reading === undefined || (word.flags & WORD.name) !== 0 || (reading.flags & (WORD.stop | WORD.nationality)) !== 0) return false;
  if (reading.definite) return (reading.flags & (WORD.common | WORD.roleHead)) !== 0 || reading.flags === 0;
  return (reading.flags & WORD.organisationHead) !== 0;
}

function nextIsDefinite(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return false;
  if (known.has(at + 1) || (next.definite && !couldBeName(words, at + 1))) return true;
  return (isNoun(next.flags) || isStranger(next)) && isJoined(words[at + 2]) && (words[at + 2]!.definite || known.has(at + 2));
}

/** No table knows it, not behind a particle either («ورئيس»). */
function isStranger({ flags, readings }: AnalysedWord): boolean {
  return flags === 0 && readings.every(one => one.flags === 0);
}

function isNoun(flags: number): boolean {
  return (
    (flags & (WORD.common | WORD.roleHead | WORD.rolePlural | WORD.organisationHead)) !== 0 && (flags & (WORD.stop | WORD.reporting)) === 0
  );
}

/** A definite word that begins a name: «وزير العدل [الطيب لوح]»: known in names, no ordinary word, and a bare name word after it. */
function couldBeName(words: readonly AnalysedWord[], at: number): boolean {
  const { flags, folded } = words[at]!;
  const next = words[at + 1];
  if ((flags & WORD.name) === 0 || (flags & (WORD.common | WORD.nationality)) !== 0 || roleKind(folded) !== null) return false;
  return (
    next !== undefined &&
    isJoined(next) &&
    !next.definite &&
    (next.flags & WORD.stop) === 0 &&
    (next.flags & (WORD.common | WORD.name)) !== WORD.common
  );
}
