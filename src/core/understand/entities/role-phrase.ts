import { roleKind, roleStatus } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { RoleStatus } from '../extraction.ts';
import { type AnalysedWord, type Reading, wholeReading } from '../tokens/analyse-words.ts';
import { type Candidate, isDefinite, isJoined } from './candidate.ts';

const MAX_WORDS = 12;
/** Particles that go on inside a role: «المتحدث باسم …», «مبعوث … إلى سوريا», «عضو في المجلس …». */
const LINKS = new Set(['باسم', 'في', 'لدي', 'الي', 'لشؤون', 'لشئون', 'من', 'عن', 'ب', 'ل']);

/** Words that give a person an office, a profession or a description. `from`–`to` are word indexes. */
export type RolePhrase = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly head: Reading;
  readonly isDefinite: boolean;
  readonly status: RoleStatus;
};

/**
 * The role that begins at word `i`: a head and what belongs to it, up to the first word that can begin a name.
 * `known` are the organisations and places found, by their first word. Null where no role begins.
 */
export function rolePhraseAt(words: readonly AnalysedWord[], i: number, known: ReadonlyMap<number, Candidate>): RolePhrase | null {
  const head = roleHead(words[i]!);
  if (head === null) return null;
  const definite = head.stem.startsWith('ال');
  let to = i + 1;
  let status: RoleStatus = 'held';
  while (to < words.length && to < i + MAX_WORDS && isJoined(words[to])) {
    const modifier = modifierAt(words, to);
    if (modifier !== null) {
      status = modifier.status === 'held' ? status : modifier.status;
      to += modifier.words;
      continue;
    }
    const next = partEnd(words, i, to, definite, known);
    if (next === to) break;
    to = next;
  }
  const last = words[to - 1]!;
  return { from: i, to, start: head.start, end: last.end, head, isDefinite: definite, status };
}

export function roleHead(word: AnalysedWord): Reading | null {
  for (const reading of word.readings) {
    if (reading.clitics.endsWith('ال') || reading.clitics === 'لل' || reading.clitics === 'ولل') continue;
    if (
      reading.clitics !== '' &&
      (word.flags & (WORD.common | WORD.nameKnown)) !== 0 &&
      !reading.stem.startsWith('ال') &&
      word.flags & WORD.roleHead
    )
      continue;
    if (roleKind(reading.stem) !== null) return reading;
  }
  return null;
}

/** End of the part of a role that begins at `at`, or `at` where none does. */
function partEnd(words: readonly AnalysedWord[], i: number, at: number, definite: boolean, known: ReadonlyMap<number, Candidate>): number {
  const word = words[at]!;
  const entity = known.get(at);
  const afterLink = LINKS.has(words[at - 1]!.folded);
  if (entity !== undefined && entity.certainty >= 3 && (!definite || afterLink || entity.start > word.start)) return entity.to;
  if (LINKS.has(word.folded)) return linkEnd(words, at, known);
  if (isJoiner(word)) return at + 1;
  if ((word.flags & WORD.stop) !== 0) return at;
  if (definite && at === i + 1 && (word.flags & WORD.roleHead) !== 0 && isDefinite(word.folded)) return at + 1;
  if (isDefinite(word.folded)) return couldBeName(words, at) ? at : at + 1;
  const lam = word.readings.find(reading => reading.clitics === 'ل' || reading.clitics === 'ب');
  if (
    lam !== undefined &&
    (isDefinite(lam.stem) || (lam.flags & (WORD.common | WORD.organisationHead)) !== 0) &&
    (word.flags & WORD.name) === 0 &&
    (isDefinite(lam.stem) || nextIsDefinite(words, at, known))
  )
    return at + 1;
  if (
    !definite &&
    (word.flags & (WORD.common | WORD.roleHead | WORD.rolePlural)) !== 0 &&
    (word.flags & WORD.reporting) === 0 &&
    nextIsDefinite(words, at, known)
  )
    return at + 1;
  return at;
}

function linkEnd(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): number {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return at;
  const entity = known.get(at + 1);
  if (entity !== undefined) return entity.to;
  if (words[at]!.folded === 'من' || words[at]!.folded === 'عن') return at;
  return words[at]!.folded !== 'في' && isDefinite(next.folded) ? at + 2 : at;
}

/** «وزير الخارجية والتعاون الدولي», «الإعلامية والفنانة التشكيلية» */
function isJoiner(word: AnalysedWord): boolean {
  const reading = word.readings.find(one => one.clitics === 'و');
  if (reading === undefined || (word.flags & WORD.name) !== 0) return false;
  return (
    isDefinite(reading.stem) &&
    (reading.flags & (WORD.common | WORD.roleHead)) !== 0 &&
    (reading.flags & (WORD.stop | WORD.nationality)) === 0
  );
}

function nextIsDefinite(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return false;
  if (known.has(at + 1) || (isDefinite(next.folded) && !couldBeName(words, at + 1))) return true;
  return (
    (next.flags & WORD.common) !== 0 &&
    (next.flags & (WORD.stop | WORD.reporting)) === 0 &&
    isJoined(words[at + 2]) &&
    (isDefinite(words[at + 2]!.folded) || known.has(at + 2))
  );
}

/** A definite word that begins a name: «وزير العدل [الطيب لوح]»: known in names, no ordinary word, and a name word after it. */
function couldBeName(words: readonly AnalysedWord[], at: number): boolean {
  const { flags } = wholeReading(words[at]!);
  if ((flags & WORD.name) === 0 || (flags & (WORD.common | WORD.nationality)) !== 0) return false;
  const next = words[at + 1];
  return next !== undefined && isJoined(next) && (next.flags & (WORD.common | WORD.stop)) === 0 && !isDefinite(next.folded);
}

function modifierAt(words: readonly AnalysedWord[], at: number): { readonly status: RoleStatus; readonly words: number } | null {
  const one = words[at]!.folded;
  const two = isJoined(words[at + 1]) ? `${one} ${words[at + 1]!.folded}` : one;
  const both = roleStatus(two);
  if (both !== null && two !== one) return { status: both, words: 2 };
  const single = roleStatus(one);
  return single === null ? null : { status: single, words: 1 };
}
