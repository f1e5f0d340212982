import { nameLikeness } from '../../tables/name-likeness.ts';
import { organisationWords } from '../../tables/organisation-words.ts';
import { isPossessed, roleStatus } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import { fold } from '../../text/fold-text.ts';
import type { AnalysedArticle, AnalysedWord } from '../tokens/analyse-words.ts';
import type { AttachedRole } from './attach-roles.ts';
import { isJoined } from './candidate.ts';
import { FirstHolders } from './first-holders.ts';
import { KinOwners } from './kin-owners.ts';
import { isAdjective } from './name-words.ts';
import { meaningOfOffice, type OfficeMeaning } from './office-meaning.ts';
import type { PersonGroup } from './person-groups.ts';
import { type RolePhrase, shortenRole } from './role-phrase.ts';

export type RoleMention = { readonly role: RolePhrase; readonly group: PersonGroup };

/**
 * Roles that stand for a person where one named person of the article is clearly meant: the same wording was
 * given to somebody («رئيس المجلس الأوروبي»), or a shorter form of it that fits one person only («الرئيس»).
 */
export function findRoleMentions(
  { text, words }: AnalysedArticle,
  roles: readonly RolePhrase[],
  attached: readonly AttachedRole[],
  people: readonly PersonGroup[],
): readonly RoleMention[] {
  const own = new Set(attached.map(one => one.role));
  const known = holdersOf(text, attached);
  const kin = new KinOwners(words, people, attached);
  const found: RoleMention[] = [];
  const told = new Set(attached.map(({ role }) => text.slice(role.start, role.end)));
  const attachedAt = new Set(attached.map(one => one.role.from));
  // «مسؤول عراقي كبير … وأضاف المسؤول العراقي»: somebody whose name is kept back.
  const unnamed = roles.find(one => !own.has(one) && !one.head.definite && OFFICIALS.has(one.head.stem))?.start ?? Infinity;
  for (const whole of roles) {
    if (own.has(whole) || attachedAt.has(whole.from) || whole.status === 'former' || whole.isAddress || isBeforeName(words, whole))
      continue;
    if (POSTS.test(words[whole.from - 1]?.folded ?? '')) continue;
    // «[رئيس الحكومة الحالي]» beside one of long ago.
    if (/^الحاليه?$/u.test(words[whole.coreTo - 1]!.folded) && !told.has(text.slice(whole.start, whole.end))) continue;
    for (const role of shorterAndShorter(words, shortenRole(words, whole, whole.coreTo))) {
      const meaning = meaningOfOffice(text, role);
      if (OFFICIALS.has(meaning.office) && role.start >= unnamed) break;
      const group = holderOf(meaning, role, known, isAnybody(words, role));
      if (group === undefined || !kin.canBe({ role, group })) continue;
      found.push({ role, group });
      break;
    }
  }
  return found;
}

const MAX_OBJECTS = 2;
const KEPT = WORD.roleHead | WORD.nationality | WORD.name | WORD.familyName | WORD.stop;

/** «نفى [رجل الأعمال] التهم»: the role as read, then without ordinary definite nouns at its end, which may be the verb's object. */
function shorterAndShorter(words: readonly AnalysedWord[], role: RolePhrase): readonly RolePhrase[] {
  const roles = [role];
  for (let to = role.to - 1; to > role.from && roles.length <= MAX_OBJECTS; to -= 1) {
    const word = words[to]!;
    if (!word.definite || isAdjective(word) || (word.flags & KEPT) !== 0 || !word.readings.some(({ flags }) => (flags & WORD.common) !== 0))
      break;
    if (roleStatus(word.folded) !== null || organisationWords().plainAdjectives.has(word.folded)) break;
    roles.push(shortenRole(words, role, to));
  }
  return roles;
}

/** «[ناشط حقوقي مغربي] يصف …»: any such, where nobody was named yet. */
function isAnybody(words: readonly AnalysedWord[], { head, to }: RolePhrase): boolean {
  const last = words[to - 1]!;
  return !head.definite && !last.definite && (last.flags & (WORD.nationality | WORD.common)) !== 0;
}

/** «منصب [شيخ الأزهر]», «لقب [المرشد]»: the office, not who holds it. */
const POSTS = /^[وفبل]?(?:منصب|منصبه|لقب|مهام|وظيفه|صفه)$/u;

/** «والفنان [7تون]»: somebody else is named right behind, by a word that nothing knows. */
function isBeforeName(words: readonly AnalysedWord[], { to }: RolePhrase): boolean {
  const next = words[to];
  if (next === undefined || !isJoined(next)) return false;
  const isWord = WORD.stop | WORD.verb | WORD.reporting | WORD.roleHead | WORD.nationality;
  if (next.readings.every(({ flags }) => flags === 0) && nameLikeness(next.folded) > 0.5) return true;
  return /^\d/u.test(next.folded) || (!next.definite && (next.flags & WORD.name) !== 0 && (next.flags & isWord) === 0);
}

const COUNTERPART = /^نظيرت?(?:ه|ها|هم)$/u;
const keyOfWording = ({ wording }: OfficeMeaning): string => `wording ${wording}`;
const keyOfState = ({ ofState, country }: OfficeMeaning): string => `state ${ofState} ${country}`;
/** «الوزيرة الألمانية» for «وزيرة الخارجية الألمانية»; «الرئيس الألماني» is never «رئيس الوزراء الألماني». */
const DESCRIBED_BY_STATE = /^(?:وزيره?|سفيره?|مبعوثه?|موفده?|مندوبه?|مفوضه?)$/u;
const keyOfOfficeAndState = ({ office, country }: OfficeMeaning): string => `described ${office} ${country}`;
const keyOfRest = ({ office, rest }: OfficeMeaning): string => `rest ${office} ${rest}`;
/** «المسؤول العراقي» for «نائب الرئيس العراقي»: whoever of that country holds an office. */
const OFFICIALS: ReadonlySet<string> = new Set(['مسؤول', 'مسؤوله'].map(fold));
const keyOfCountry = ({ country }: OfficeMeaning): string => `official ${country}`;
const keyOfOffice = ({ office }: OfficeMeaning): string => `office ${office}`;

function holdersOf(text: string, attached: readonly AttachedRole[]): FirstHolders {
  const holders = new FirstHolders();
  let office: OfficeMeaning | null = null;
  for (const { role, group } of [...attached].sort((a, b) => a.role.start - b.role.start)) {
    if (role.status !== 'held' && role.status !== 'acting') continue;
    const meaning = meaningOfOffice(text, role);
    // «استقبل الرئيس اللبناني … [نظيره الروماني] فلان»: the office told last, of the other country.
    if (COUNTERPART.test(role.head.stem)) {
      if (office !== null && meaning.country !== null && meaning.country !== office.country)
        holders.add(keyOfState({ ...office, country: meaning.country }), group, role.start);
      holders.add(keyOfWording(meaning), group, role.start);
      continue;
    }
    if (role.kind === 'office') office = meaning;
    for (const keyOf of [keyOfWording, keyOfState, keyOfOfficeAndState, keyOfRest, keyOfOffice])
      holders.add(keyOf(meaning), group, role.start);
    if (role.kind === 'office' && meaning.country !== null) holders.add(keyOfCountry(meaning), group, role.start);
  }
  return holders;
}

function holderOf(meaning: OfficeMeaning, role: RolePhrase, known: FirstHolders, isNobodyYet: boolean): PersonGroup | undefined {
  // «يتوفر فيها [مدرب] متخصص» is any trainer.
  if (!role.head.definite && role.to === role.from + 1 && !isPossessed(role.head.stem)) return undefined;
  const same = [
    ...known.before(keyOfWording(meaning), role.start),
    ...(meaning.country === null ? [] : known.before(keyOfState(meaning), role.start)),
  ];
  if (same.length > 0) return onlyOne(same);
  // A headline may say it first: «مشاركة [رئيس وزراء روسيا] … وصل فلان رئيس وزراء روسيا».
  const later = meaning.country === null ? [] : known.all(keyOfState(meaning));
  const told = [...(role.to > role.from + 1 ? known.all(keyOfWording(meaning)) : []), ...later].map(one => one.group);
  if (told.length > 0 && !isNobodyYet) return onlyOne(told);
  // «رئيس الوزراء» for «رئيس الوزراء البريطاني», «الوزير» for «وزير العدل»: only where one person of the article fits.
  if (!role.head.definite && meaning.rest === '') return undefined;
  if (meaning.country !== null) {
    const isDescribed = meaning.rest === '' && DESCRIBED_BY_STATE.test(meaning.office);
    const isOfficial = meaning.rest === '' && role.head.definite && OFFICIALS.has(meaning.office);
    const described = isDescribed ? known.all(keyOfOfficeAndState(meaning)) : isOfficial ? known.all(keyOfCountry(meaning)) : [];
    return described.some(one => one.start < role.start) ? onlyOne(described.map(one => one.group)) : undefined;
  }
  const fits = known.all(meaning.rest === '' ? keyOfOffice(meaning) : keyOfRest(meaning));
  return fits.some(one => one.start < role.start) ? onlyOne(fits.map(one => one.group)) : undefined;
}

function onlyOne(groups: readonly PersonGroup[]): PersonGroup | undefined {
  return new Set(groups).size === 1 ? groups[0] : undefined;
}
