import { organisationWords } from '../../tables/organisation-words.ts';
import { organisationHead } from '../../tables/organisations.ts';
import { CLAUSE_OPENERS, MEDIA_HEADS, NO_NEWS, PRESIDENCIES, ROLE_PURPOSES, TITLES_BEFORE_NAMES } from '../../tables/role-context.ts';
import { type RoleKind, roleKind } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { endOfQuoted } from './find-quoted.ts';
import { familyNamesIn } from './last-names.ts';
import { isAdjective } from './name-words.ts';
import { isBareName, linkEnd } from './role-links.ts';
import { couldBeName, isLinkOf, isNoun, isOwnedNoun, nextIsDefinite } from './role-nouns.ts';
import { isRoleOfTwo, isSecondNation } from './role-of-two.ts';
import { IN_THE_NAME_OF, LINKS } from './role-particles.ts';

const ORDINALS = /^ال(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$/u;

/** A role as far as it was read. `isClosed`: a definite word ended its idafa, so the next bare word may be a name. */
export type RoleSoFar = {
  readonly from: number;
  readonly stem: string;
  readonly definite: boolean;
  isClosed: boolean;
  readonly kind: RoleKind;
  readonly nameEnds: ReadonlySet<number>;
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
  // «زعيم [أحد] الأجنحة المتمردة»
  if (!role.isClosed && /^احدي?$/u.test(word.folded) && words[at + 1]?.definite === true && isJoined(words[at + 1])) return tight(at + 1);
  // «القيادي [بالحركة]», «الرجل الثاني [بالتنظيم]»
  if (isAtBody(word)) return loose(at + 1);
  // «القائم [بالأعمال] الأميركي»
  if (word.folded === 'بالاعمال') return tight(at + 1);
  // «الأمين العام لـ [«حزب الله»]»
  if (word.folded === 'ل') return tight(at + 1 < words.length ? (known.get(at + 1)?.to ?? endOfQuoted(words, at + 1) ?? at) : at);
  if (LINKS.has(word.folded)) return loose(linkEnd(words, at, role, known));
  // «وزير الخارجية الفرنسي [لإذاعة] أوروبا» is whom he told.
  if (
    entity !== undefined &&
    role.isClosed &&
    /^[وف]?ل/u.test(word.folded) &&
    entity.start > word.start &&
    MEDIA_HEADS.has(entity.tokens[0] ?? '') &&
    !NO_NEWS.has(entity.tokens[1] ?? '')
  )
    return tight(at);
  // «مكتب الشرق الأوسط [وشمال أفريقيا]»
  if (entity?.kind === 'place' && word.folded.startsWith('و') && entity.start === word.start + 1 && role.nameEnds.has(at))
    return loose(entity.to);
  if (entity !== undefined && entity.certainty >= 3 && (!role.isClosed || entity.start > word.start))
    return entity.start > word.start ? loose(entity.to) : tight(entity.to);
  if (isJoiner(words, at, role) || (isRoleOfTwo(words, role.from, role.stem) && isSecondNation(words, at))) return tight(at + 1);
  if (role.isClosed && isJoined(words[at + 1]) && PRESIDENCIES.has(`${word.folded} ${words[at + 1]!.folded}`)) return loose(at + 2);
  // «الرئيس الأميركي السادس عشر»
  if (role.definite && word.definite && ORDINALS.test(word.folded)) return tight(words[at + 1]?.folded === 'عشر' ? at + 2 : at + 1);
  if ((word.flags & WORD.stop) !== 0) return tight(at);
  if (word.definite) return tight(canCloseOn(words, at, role) ? at + 1 : at);
  if (isPurpose(words, at, known)) return loose(endOfPurpose(words, at, known));
  if (!role.definite && !role.isClosed && (isLinkOf(words, at, known) || isOwnedNoun(word) || isBodyOfQuoted(words, at)))
    return tight(at + 1);
  // «فقيه مغربي», «زعيم يهودي أميركي»
  const isNext = at === role.from + 1 || (at === role.from + 2 && (word.flags & WORD.nationality) !== 0);
  return tight(isIndefiniteAdjective(word, role.definite) && isNext ? at + 1 : at);
}

function isAtBody({ readings }: AnalysedWord): boolean {
  return readings.some(
    ({ clitics, definite, stem }) => clitics === 'ب' && definite && organisationHead(stem.slice(2))?.standsAlone === true,
  );
}

function canCloseOn(words: readonly AnalysedWord[], at: number, role: RoleSoFar): boolean {
  const word = words[at]!;
  if (couldBeName(words, at) || CLAUSE_OPENERS.has(word.folded)) return false;
  // «وزير الصحة [الدكتور] …», «زعيمها [الشيخ] …»: another title begins.
  if (role.isClosed && ((word.flags & WORD.courtesy) !== 0 || TITLES_BEFORE_NAMES.has(word.folded))) return false;
  // «زوجته [الفنانة] فلانة», not «مديره [الرياضي]».
  const isOwned = role.isClosed && !role.definite && at === role.from + 1;
  if (
    isOwned &&
    (word.flags & (WORD.roleHead | WORD.kinship)) === WORD.roleHead &&
    !(word.folded.endsWith('ي') && roleKind(word.folded) === 'descriptor')
  )
    return false;
  // «الوزير [الصفدي]»: a family name, no adjective.
  if (role.definite && at === role.from + 1 && isFamilyNameAlone(words, at)) return false;
  const isAfterPlace = role.isClosed && role.nameEnds.has(at);
  // «رئيس بلدية باريس [الاشتراكي] فلان»
  return !isAfterPlace || (word.flags & WORD.nationality) !== 0 || (isAdjective(word) && isBareName(words[at + 1]));
}

function isFamilyNameAlone(words: readonly AnalysedWord[], at: number): boolean {
  const { flags, folded } = words[at]!;
  const next = words[at + 1];
  // «الصحفي [العربي] النشط»
  if ((next !== undefined && isJoined(next) && next.definite) || organisationWords().insideAdjectives.has(folded)) return false;
  const other = WORD.common | WORD.nationality | WORD.roleHead | WORD.stop | WORD.organisationHead;
  if (familyNamesIn(words).has(folded)) return true;
  return (flags & WORD.name) !== 0 && (flags & other) === 0 && (flags & (WORD.nameKnown | WORD.familyName)) !== 0;
}

/** «الأمين العام [للحزب]», «مساعد الرئيس [للتعاون] العسكري», «وزير الدولة [بالشؤون] الإنسانية»; not «أبلغ الوزير للصحفيين». */
function isPurpose(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[at]!;
  if (/^(?:بال|لل)ش[ؤئ]ون$/u.test(word.folded)) return true;
  const lam = word.readings.find(reading => reading.clitics === 'ل');
  // «رئيسا [للوزراء]»
  if (word.folded === 'للوزراء') return true;
  // «وزيرا [للمالية]», «المدير الفني [للفريق]»: no country's adjective, no rank.
  if (lam?.stem === 'الماليه' || lam?.stem === 'الفريق') return true;
  if (lam === undefined || (lam.flags & (WORD.roleHead | WORD.rolePlural | WORD.nationality | WORD.stop)) !== 0) return false;
  if (lam.definite) return word.folded.startsWith('لل');
  // «المرشد العام [لجماعة] «الإخوان المسلمين»»
  if (
    (lam.flags & WORD.organisationHead) !== 0 &&
    !MEDIA_HEADS.has(lam.stem) &&
    (isNamed(words, at + 1, known) || endOfQuoted(words, at + 1) !== null)
  )
    return true;
  // «المفوضة السامية للأمم المتحدة [لحقوق] الإنسان»
  if (organisationWords().purposeNouns.has(lam.stem) || ROLE_PURPOSES.has(lam.stem)) return nextIsDefinite(words, at, known);
  return (word.flags & (WORD.name | WORD.common)) === 0 && isNoun(lam.flags) && nextIsDefinite(words, at, known);
}

/** «الرئيس التنفيذي [لشركة أبل]»: with the name that stands right behind the noun. */
function endOfPurpose(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): number {
  const isHead = words[at]!.readings.some(
    ({ clitics, definite, flags }) => clitics === 'ل' && !definite && (flags & WORD.organisationHead) !== 0,
  );
  return isHead && isNamed(words, at + 1, known) ? known.get(at + 1)!.to : at + 1;
}

function isNamed(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  return isJoined(words[at]) && known.get(at)?.start === words[at]!.start;
}

/** «زعيم [حركة] « المهاجرون »» */
function isBodyOfQuoted(words: readonly AnalysedWord[], at: number): boolean {
  return (words[at]!.flags & WORD.organisationHead) !== 0 && at + 1 < words.length && endOfQuoted(words, at + 1) !== null;
}

/** «زعيم يهودي», «مهندس نووي»; «رجل [يسمى] فلان» is a verb. */
function isIndefiniteAdjective({ flags, folded }: AnalysedWord, definite: boolean): boolean {
  if (definite || (flags & (WORD.stop | WORD.reporting)) !== 0 || !/(?<!^[يت](?:سم|دع))يه?$/u.test(folded)) return false;
  return (flags & WORD.nationality) !== 0 || (flags & (WORD.common | WORD.nameKnown)) === WORD.common;
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
function isJoiner(words: readonly AnalysedWord[], at: number, role: RoleSoFar): boolean {
  const word = words[at]!;
  const reading = word.readings.find(one => one.clitics === 'و');
  if (reading === undefined || (word.flags & WORD.name) !== 0) return false;
  if ((reading.flags & (WORD.stop | WORD.nationality | WORD.courtesy)) !== 0 || TITLES_BEFORE_NAMES.has(reading.stem)) return false;
  if (reading.definite && at > role.from + 1 && isSecondOffice(reading, role)) return false;
  if (reading.definite) return (reading.flags & (WORD.common | WORD.roleHead)) !== 0 || reading.flags === 0;
  return (
    (reading.flags & WORD.organisationHead) !== 0 || (isSecondField(role, reading) && isJoined(words[at + 1]) && words[at + 1]!.definite)
  );
}

/** «وزير الخارجية [وشؤون] المغتربين», «وزير العدل [وحقوق] الإنسان» */
function isSecondField({ stem, isClosed }: RoleSoFar, { flags }: Reading): boolean {
  const isNoun =
    (flags & WORD.common) !== 0 && (flags & (WORD.roleHead | WORD.rolePlural | WORD.name | WORD.verb | WORD.reporting | WORD.stop)) === 0;
  return isClosed && isNoun && /^(?:ال)?وزيره?ا?$/u.test(stem);
}

/** «الباحث الأمازيغي [والناشط] الحقوقي» are two; «زعيم الحزب [والمعارضة]» is one: a thing has the feminine of who does it. */
function isSecondOffice({ flags, stem }: Reading, role: RoleSoFar): boolean {
  return (flags & WORD.roleHead) !== 0 && (flags & WORD.organisationHead) === 0 && stem.endsWith('ه') === role.stem.endsWith('ه');
}
