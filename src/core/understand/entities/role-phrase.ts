import { isPossessed, mayBePossessed, type RoleKind, roleKind, roleStatus } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { RoleStatus } from '../extraction.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { endOfQuoted } from './find-quoted.ts';
import { isOtherThing } from './is-other-thing.ts';
import { isAdjective } from './name-words.ts';
import { isBareName } from './role-links.ts';
import { isOwnedNoun } from './role-nouns.ts';
import { partEnd, type RoleSoFar } from './role-parts.ts';

const MAX_WORDS = 12;

/** «طفلها الرضيع»: says nothing of whom it stands before. */
const BABIES = /^(?:ال)?(?:طفله?|رضيع)(?:ه|ها|هما|هم)?$/u;

/** Words that give a person an office, a profession or a description. `from`–`to` are word indexes. */
export type RolePhrase = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly head: Reading;
  readonly kind: RoleKind;
  readonly status: RoleStatus;
  /** Says enough to stand before a bare name: «رئيس الوزراء», «الرئيس», «زوجته»; not «أحد» or «ضابط». */
  readonly introduces: boolean;
  /** End without what a particle brings in: «نائب وزير الدفاع [في موسكو]». The rest belongs to the role only where a name follows. */
  readonly coreTo: number;
  /** «الدكتور», «السيد»: a form of address, which stands for nobody by itself. */
  readonly isAddress: boolean;
};

/**
 * The role that begins at word `i`: a head and what belongs to it, up to the first word that can begin a name.
 * `known` are the organisations and places found, by their first word, `nameEnds` where they end. Null where no role begins.
 */
export function rolePhraseAt(
  words: readonly AnalysedWord[],
  i: number,
  known: ReadonlyMap<number, Candidate>,
  nameEnds: ReadonlySet<number>,
): RolePhrase | null {
  const head = roleHead(words[i]!);
  if (head === null || isOtherThing(words, i, head)) return addressAt(words, i);
  const kind = roleKind(head.stem)!;
  const isOwned = isPossessed(head.stem) || (words[i]!.isWrittenWithHeh && mayBePossessed(head.stem));
  const role: RoleSoFar = {
    from: i,
    stem: head.stem,
    definite: head.definite,
    isClosed: head.definite || isOwned,
    kind,
    nameEnds,
  };
  let to = i + 1;
  let coreTo: number | null = null;
  let isQuoted = false;
  let status: RoleStatus = roleStatus(head.stem) ?? 'held';
  while (to < words.length && to < i + MAX_WORDS) {
    if (!isJoined(words[to])) {
      // «رئيس «[الحركة الاشتراكية]»», «مدرب " [الأهلي] "»: what the office is of, between quotation marks.
      const quoted = role.isClosed && !isBodysNoun(words[to - 1]!) ? null : endOfQuoted(words, to);
      if (quoted === null) break;
      isQuoted = true;
      to = quoted;
      // «مدرب منتخب «السامبا» [السابق]», «زعيم «الديمقراطية الجديدة» [اليميني] فلان»
      if (!/^[ \u00a0]?[»"”][ \u00a0]+$/u.test(words[to]?.gap ?? '')) break;
      const closed = modifierAt(words, to);
      status = closed?.status ?? status;
      to += closed?.words ?? (isAdjective(words[to]!) && isBareName(words[to + 1]) ? 1 : 0);
      break;
    }
    const modifier = modifierAt(words, to);
    const { end, isLoose } = modifier === null ? partEnd(words, to, role, known) : { end: to + modifier.words, isLoose: false };
    if (end === to) break;
    // «مدرب [المنتخب]»: what somebody is of. «ابنة الرئيس [السابق]»: a daughter stays one.
    const isOfThis = to === i + 1 && !role.isClosed && words[to]!.definite;
    if (modifier !== null && modifier.status !== 'held' && !isOfThis && (kind !== 'kin' || to === i + 1)) status = modifier.status;
    if (isLoose) coreTo ??= to;
    role.isClosed ||= words[end - 1]!.definite || isOwnedNoun(words[end - 1]!) || known.has(to);
    to = end;
  }
  // Alone it is the world, not a scientist.
  if (to === i + 1 && head.stem === 'العالم') return null;
  const introduces = head.definite || isOwned || (to > i + 1 && kind !== 'descriptor');
  isQuoted ||= words.slice(i + 1, to).some(({ gap }) => /[«"“]/u.test(gap));
  const closing = /^[ \u00a0]?[»"”]/u.exec(isQuoted ? (words[to]?.gap ?? '') : '')?.[0] ?? '';
  const span = spanOf(words, i, to, head);
  const isAddress = to === i + 1 ? /^ال(?:ابنه?|طفله?)$/u.test(head.stem) : BABIES.test(head.stem);
  return { ...span, end: span.end + closing.length, head, kind, status, introduces, coreTo: coreTo ?? to, isAddress };
}

/** «المتحدث باسم [حركة] «حماس»», «الرئيس التنفيذي [لشركة] «تيسلا»»: the name follows between quotation marks. */
function isBodysNoun({ readings }: AnalysedWord): boolean {
  return readings.some(({ flags, definite, clitics }) => !definite && clitics.length < 2 && (flags & WORD.organisationHead) !== 0);
}

/** The same role ending at word `to`. */
export function shortenRole(words: readonly AnalysedWord[], role: RolePhrase, to: number): RolePhrase {
  return to >= role.to ? role : { ...role, to, coreTo: Math.min(role.coreTo, to), end: words[to - 1]!.end };
}

function spanOf(words: readonly AnalysedWord[], from: number, to: number, head: Reading) {
  return { from, to, start: head.start, end: words[to - 1]!.end };
}

/** «الدكتور», «السيد», «د.»: before a name only. */
function addressAt(words: readonly AnalysedWord[], i: number): RolePhrase | null {
  const head = words[i]!.readings.find(
    ({ flags, clitics, definite, stem }) =>
      (flags & WORD.courtesy) !== 0 &&
      !clitics.endsWith('ال') &&
      !clitics.endsWith('لل') &&
      (definite || (stem.length === 1 && clitics === '')),
  );
  const next = words[i + 1];
  if (head === undefined || next === undefined || !/^\.? ?$/u.test(next.gap) || (head.stem.length === 1 && !next.gap.startsWith('.')))
    return null;
  return {
    ...spanOf(words, i, i + 1, head),
    head,
    kind: 'profession',
    status: 'held',
    introduces: true,
    coreTo: i + 1,
    isAddress: true,
  };
}

function roleHead(word: AnalysedWord): Reading | null {
  for (const reading of word.readings) {
    if (reading.clitics.endsWith('ال') || reading.clitics.endsWith('لل') || roleKind(reading.stem) === null) continue;
    // «أمام» is written like «إمام» where they are folded.
    if ((reading.flags & WORD.roleHead) === 0) continue;
    // A particle comes off only where the whole word means nothing: «والي» is no و + الي.
    if (reading.clitics === '' || !isWord(word) || reading.definite) return reading;
  }
  return null;
}

function isWord({ flags }: AnalysedWord): boolean {
  return (flags & (WORD.roleHead | WORD.stop | WORD.nameKnown)) !== 0;
}

function modifierAt(words: readonly AnalysedWord[], at: number): { readonly status: RoleStatus; readonly words: number } | null {
  const one = words[at]!.folded;
  const both = isJoined(words[at + 1]) ? roleStatus(`${one} ${words[at + 1]!.folded}`) : null;
  if (both !== null) return { status: both, words: 2 };
  // «[فائز] السراج» is a name, «الفائز» would be none.
  if (!words[at]!.definite && (words[at]!.flags & WORD.stop) === 0 && (words[at]!.flags & (WORD.nameKnown | WORD.givenName)) !== 0)
    return null;
  // «مهاجم [منتخب] فرنسا» is a team, «رئيس منتخب» is none.
  const next = words[at + 1];
  if (one === 'منتخب' && next !== undefined && isJoined(next) && (next.definite || (next.flags & WORD.common) === 0)) return null;
  const single = roleStatus(one);
  return single === null ? null : { status: single, words: 1 };
}
