import { leaderSurnames } from '../../tables/leader-surnames.ts';
import { AIDES } from '../../tables/role-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { isAdjective } from './name-words.ts';
import { type RolePhrase, rolePhraseAt, shortenRole } from './role-phrase.ts';
import { superlativeRoleAt } from './superlative-role.ts';

/** All roles of the words. One inside another is dropped («[نائب [وزير الدفاع الروسي]]»), but where the inner one has the name. */
export function findRolePhrases(words: readonly AnalysedWord[], known: ReadonlyMap<number, Candidate>): readonly RolePhrase[] {
  const roles: RolePhrase[] = [];
  const nameEnds = new Set([...known.values()].map(one => one.to));
  for (let i = 0; i < words.length; i += 1) {
    const role =
      rolePhraseAt(words, i, known, nameEnds) ?? ayatollahAt(words, i) ?? superlativeRoleAt(words, i, known) ?? describedAt(words, i);
    if (role === null) continue;
    const outer = roles.at(-1);
    const her = titleOfHer(words, role, known, nameEnds);
    if (her !== null && (outer === undefined || role.from >= outer.to)) {
      roles.push({ ...shortenRole(words, role, her.from), introduces: false }, her);
      i = her.to - 1;
      continue;
    }
    // «وكيل أعمال [المهاجم فلان]» is somebody else, whose own name is kept back.
    if (isManager(words, role)) {
      i += 1;
      continue;
    }
    // «رئيسة وزراء بنغلاديش [شيخة] حسينة»: a bare title behind an office is a given name.
    if (outer?.introduces && role.from === outer.to && role.to === role.from + 1 && (words[i]!.flags & WORD.givenName) !== 0) continue;
    const whole = outer === undefined ? null : withOffice(words, outer, role);
    if (whole !== null) roles[roles.length - 1] = whole;
    else if (outer === undefined || role.from >= outer.to) roles.push(role);
    // «فصائل مسلحة معارضة لنظام [الرئيس]»: a word that introduces nobody gives way.
    else if (!outer.introduces && role.introduces && role.to === outer.to) roles[roles.length - 1] = role;
    else if (role.to === outer.to && speaksForAnother(words, outer, role)) {
      roles[roles.length - 1] = { ...shortenRole(words, outer, role.from), introduces: false };
      // «نجل [الرئيس الراحل] جمال مبارك»: his or his father's name, so that nobody is given the office.
      roles.push(outer.kind === 'kin' ? { ...role, isAddress: true } : role);
    }
  }
  return roles;
}

/**
 * «المستشار القانوني [لرئيس الحكومة]», «القائمة بأعمال [وزير الداخلية]»: an office told by another, as one role. «الطبيب الخاص
 * [للرئيس] فلان» is not: a bare title right before a name is the name's.
 */
function withOffice(words: readonly AnalysedWord[], outer: RolePhrase, inner: RolePhrase): RolePhrase | null {
  const first = words[inner.from]!;
  if (inner.from !== outer.to || !/^[ \u00a0]+$/u.test(first.gap) || inner.isAddress) return null;
  const isActing = words[outer.to - 1]!.folded === 'باعمال';
  const isFor = inner.start > first.start && first.folded.startsWith('ل') && AIDES.has(outer.head.stem) && outer.to > outer.from + 1;
  if (!isActing && !(isFor && (inner.to > inner.from + 1 || !isJoined(words[inner.to])))) return null;
  return { ...outer, to: inner.to, coreTo: inner.to, end: inner.end, introduces: true };
}

/** «نجل [الناشطة المعارضة] فلانة», «شقيق زوجته [الفنانة] فلانة»: a woman's title behind a man's kinship is of her who is named. */
function titleOfHer(
  words: readonly AnalysedWord[],
  { kind, head, from, to }: RolePhrase,
  known: ReadonlyMap<number, Candidate>,
  nameEnds: ReadonlySet<number>,
): RolePhrase | null {
  if (kind !== 'kin' || head.definite || head.stem.endsWith('ه')) return null;
  for (let at = from + 1; at < to; at += 1) {
    const title = rolePhraseAt(words, at, known, nameEnds);
    if (title?.head.definite && /[^ي]ه$/u.test(title.head.stem) && title.kind !== 'kin' && title.to >= to) return title;
  }
  return null;
}

/** «وكيل أعمال [المهاجم فلان]», «مدير أعمال الفنانة فلانة» */
function isManager(words: readonly AnalysedWord[], { from, to, head }: RolePhrase): boolean {
  const whom = words[from + 2];
  if (!/^(?:ال)?(?:وكيله?|مديره?)$/u.test(head.stem) || words[from + 1]?.folded !== 'اعمال' || to <= from + 2 || whom === undefined)
    return false;
  return whom.definite && (whom.flags & WORD.roleHead) !== 0;
}

/** «[آية الله العظمى] علي السيستاني» */
function ayatollahAt(words: readonly AnalysedWord[], i: number): RolePhrase | null {
  const head = words[i]!.readings.find(({ stem }) => stem === 'ايه' || stem === 'حجه');
  const of = words[i + 1];
  if (head === undefined || of === undefined || !isJoined(of) || !/^(?:الله|الاسلام)$/u.test(of.folded)) return null;
  const to = words[i + 2]?.folded === 'العظمي' && isJoined(words[i + 2]) ? i + 3 : i + 2;
  const span = { from: i, to, coreTo: to, start: head.start, end: words[to - 1]!.end };
  return { ...span, head, kind: 'faith', status: 'held', introduces: true, isAddress: false };
}

const ANY_NAME = WORD.name | WORD.nameKnown | WORD.nameFrequent;

/** «[الهاكر الألماني] هوغو تيسو»: a stranger with its article and a country's adjective, which only a person's description has before a name. */
function describedAt(words: readonly AnalysedWord[], i: number): RolePhrase | null {
  const word = words[i]!;
  const next = words[i + 1];
  if (!word.definite || next === undefined || !/^[ \u00a0]$/u.test(next.gap) || !next.definite) return null;
  if (
    (next.flags & WORD.nationality) === 0 ||
    word.readings.some(({ flags }) => (flags & ~ANY_NAME) !== 0) ||
    /(?:ات|ين|ون|ان|يه)$/u.test(word.folded)
  )
    return null;
  const head = word.readings[0]!;
  let to = i + 2;
  while (isJoined(words[to]) && isAdjective(words[to]!)) to += 1;
  const span = { from: i, to, coreTo: to, start: word.start, end: words[to - 1]!.end };
  return { ...span, head, kind: 'descriptor', status: 'held', introduces: true, isAddress: false };
}

/** One who governed, by his surname among the first words of the name. */
function isLeader(words: readonly AnalysedWord[], at: number): boolean {
  for (let i = at; i < at + 3 && isJoined(words[i]); i += 1) if (leaderSurnames().has(words[i]!.folded)) return true;
  return false;
}

/** «متحدث باسم [رئيس الوزراء] فلان», «نجل [الرئيس السابق] فلان»: the name is the inner one's. */
function speaksForAnother(words: readonly AnalysedWord[], outer: RolePhrase, inner: RolePhrase): boolean {
  const next = words[outer.to];
  const isFollowed = next !== undefined && /^[ \u00a0]+$/u.test(next.gap);
  if (!isFollowed) return false;
  // «قال المتحدث باسم حاكم الولاية [فلان]» is his own name, «المتحدث باسم رئيس الوزراء [نتنياهو]» the premier's.
  if (words[inner.from - 1]!.folded === 'باسم') return !outer.head.definite || inner.to === inner.from + 1 || isLeader(words, outer.to);
  if (outer.kind !== 'kin' || inner.from !== outer.from + 1 || inner.kind !== 'office') return false;
  // «ابنة الرئيس السابق [إيفانكا] …»: the daughter's own name by its ending.
  return !(outer.head.stem.endsWith('ه') && /[اه]$/u.test(next.folded));
}
