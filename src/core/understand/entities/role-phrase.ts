import { isPossessed, type RoleKind, roleKind, roleStatus } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { RoleStatus } from '../extraction.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';

const MAX_WORDS = 12;
/** Particles that go on inside a role: «مبعوث … إلى سوريا», «عضو في المجلس …», «سفير … لدى …». */
const LINKS = new Set(['في', 'لدي', 'الي', 'لشؤون', 'لشئون']);
const ORDINALS = /^ال(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$/u;
const IN_THE_NAME_OF = new Set(['باسم', 'بإسم']);

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
};

/**
 * The role that begins at word `i`: a head and what belongs to it, up to the first word that can begin a name.
 * `known` are the organisations and places found, by their first word, `placeEnds` where places end. Null where no role begins.
 */
export function rolePhraseAt(
  words: readonly AnalysedWord[],
  i: number,
  known: ReadonlyMap<number, Candidate>,
  placeEnds: ReadonlySet<number>,
): RolePhrase | null {
  const head = roleHead(words[i]!);
  if (head === null) return null;
  const kind = roleKind(head.stem)!;
  const parts = { definite: head.definite, isClosed: head.definite, placeEnds };
  let to = i + 1;
  let status: RoleStatus = 'held';
  while (to < words.length && to < i + MAX_WORDS && isJoined(words[to])) {
    const modifier = modifierAt(words, to);
    const next = modifier !== null ? to + modifier.words : partEnd(words, i, to, parts, known);
    if (modifier !== null && modifier.status !== 'held') status = modifier.status;
    if (next === to) break;
    parts.isClosed ||= words[next - 1]!.definite || known.has(to);
    to = next;
  }
  const hasMore = to > i + 1;
  // Alone it is the world, not a scientist.
  if (!hasMore && head.stem === 'العالم') return null;
  const introduces = head.definite || isPossessed(head.stem) || (hasMore && kind !== 'descriptor');
  return { from: i, to, start: head.start, end: words[to - 1]!.end, head, kind, status, introduces };
}

function roleHead(word: AnalysedWord): Reading | null {
  for (const reading of word.readings) {
    if (reading.clitics.endsWith('ال') || reading.clitics.endsWith('لل') || roleKind(reading.stem) === null) continue;
    // A particle comes off only where the whole word means nothing: «والي» is no و + الي.
    if (reading.clitics === '' || !isWord(word) || reading.definite) return reading;
  }
  return null;
}

function isWord({ flags }: AnalysedWord): boolean {
  return (flags & (WORD.roleHead | WORD.stop | WORD.nameKnown)) !== 0;
}

type Parts = { readonly definite: boolean; readonly isClosed: boolean; readonly placeEnds: ReadonlySet<number> };

/** End of the part of a role that begins at `at`, or `at` where none does. */
function partEnd(
  words: readonly AnalysedWord[],
  i: number,
  at: number,
  { definite, isClosed, placeEnds }: Parts,
  known: ReadonlyMap<number, Candidate>,
): number {
  const word = words[at]!;
  const entity = known.get(at);
  const afterPlace = isClosed && !definite && placeEnds.has(at);
  if (IN_THE_NAME_OF.has(word.folded)) return isJoined(words[at + 1]) ? (known.get(at + 1)?.to ?? endOfNamed(words, at + 1)) : at;
  if (LINKS.has(word.folded)) return linkEnd(words, at, known);
  if (entity !== undefined && entity.certainty >= 3 && (!isClosed || entity.start > word.start)) return entity.to;
  if (isJoiner(word)) return at + 1;
  // «الرئيس الأميركي السادس عشر»
  if (definite && word.definite && ORDINALS.test(word.folded)) return words[at + 1]?.folded === 'عشر' ? at + 2 : at + 1;
  if ((word.flags & WORD.stop) !== 0) return at;
  if (word.definite) return couldBeName(words, at) || (afterPlace && (word.flags & WORD.nationality) === 0) ? at : at + 1;
  const particle = word.readings.find(reading => reading.clitics === 'ل' || reading.clitics === 'ب');
  if (
    particle !== undefined &&
    (word.flags & (WORD.name | WORD.common)) === 0 &&
    (particle.definite || (isNoun(particle.flags) && nextIsDefinite(words, at, known)))
  )
    return at + 1;
  if (!definite && !isClosed && isNoun(word.flags) && nextIsDefinite(words, at, known)) return at + 1;
  return isIndefiniteAdjective(word, definite) && at === i + 1 ? at + 1 : at;
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

function linkEnd(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): number {
  if (!isJoined(words[at + 1])) return at;
  const entity = known.get(at + 1);
  if (entity !== undefined) return entity.to;
  if (isNoun(words[at + 1]!.flags) && nextIsDefinite(words, at + 1, known)) return at + 2;
  return words[at]!.folded !== 'في' && words[at + 1]!.definite ? at + 2 : at;
}

/** «المتحدثة باسم أشتون»: one or two words of a name. */
function endOfNamed(words: readonly AnalysedWord[], from: number): number {
  const isName = (word: AnalysedWord | undefined): boolean =>
    word !== undefined && isJoined(word) && (word.flags & (WORD.stop | WORD.reporting)) === 0;
  if (!isName(words[from])) return from - 1;
  return isName(words[from + 1]) && (words[from + 1]!.flags & (WORD.name | WORD.common)) === WORD.name ? from + 2 : from + 1;
}

/** «وزير الخارجية والتعاون الدولي», «الإعلامية والفنانة التشكيلية» */
function isJoiner(word: AnalysedWord): boolean {
  const reading = word.readings.find(one => one.clitics === 'و');
  if (reading === undefined || (word.flags & WORD.name) !== 0 || (reading.flags & (WORD.stop | WORD.nationality)) !== 0) return false;
  return (reading.definite && (reading.flags & (WORD.common | WORD.roleHead)) !== 0) || (reading.flags & WORD.organisationHead) !== 0;
}

function nextIsDefinite(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return false;
  if (known.has(at + 1) || (next.definite && !couldBeName(words, at + 1))) return true;
  return isNoun(next.flags) && isJoined(words[at + 2]) && (words[at + 2]!.definite || known.has(at + 2));
}

function isNoun(flags: number): boolean {
  return (
    (flags & (WORD.common | WORD.roleHead | WORD.rolePlural | WORD.organisationHead)) !== 0 && (flags & (WORD.stop | WORD.reporting)) === 0
  );
}

/** A definite word that begins a name: «وزير العدل [الطيب لوح]»: known in names, no ordinary word, and a bare name word after it. */
function couldBeName(words: readonly AnalysedWord[], at: number): boolean {
  const { flags } = words[at]!;
  const next = words[at + 1];
  if ((flags & WORD.name) === 0 || (flags & (WORD.common | WORD.nationality)) !== 0) return false;
  return (
    next !== undefined &&
    isJoined(next) &&
    !next.definite &&
    (next.flags & WORD.stop) === 0 &&
    (next.flags & (WORD.common | WORD.name)) !== WORD.common
  );
}

function modifierAt(words: readonly AnalysedWord[], at: number): { readonly status: RoleStatus; readonly words: number } | null {
  const one = words[at]!.folded;
  const both = isJoined(words[at + 1]) ? roleStatus(`${one} ${words[at + 1]!.folded}`) : null;
  if (both !== null) return { status: both, words: 2 };
  const single = roleStatus(one);
  return single === null ? null : { status: single, words: 1 };
}
