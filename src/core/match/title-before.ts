import { knownPlaces } from '../tables/places.ts';
import { roleKind, roleStatus } from '../tables/roles.ts';
import { WORD, wordFlags } from '../tables/word-flags.ts';
import { fold } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';

/** A title before a name, as it would stand alone: without a particle in front, «الحالي» left out. */
export type Title = {
  readonly text: string;
  /** The title without whose it is: «رئيس الوزراء البريطاني» → «رئيس الوزراء»; null where nothing would be left. */
  readonly short: string | null;
};

const REACH_UNITS = 90;
const MAX_WORDS = 7;
const MAX_LETTERS = 24;
const PARTICLES = /^(?:[وف]?[بكل]?)$/;
const KINDS: ReadonlySet<string> = new Set(['office', 'profession', 'military', 'faith', 'descriptor']);
/** «الحالي» is no part of a title that stands alone later. */
export const STILL: ReadonlySet<string> = new Set(['الحالي', 'الحاليه']);

/** The title that ends right before `at`: «… قال العميل الروسي السابق |فلان» → «العميل الروسي السابق». Null for none of two words or more. */
export function titleBefore(text: string, at: number): Title | null {
  if (!mayEndTitle(text, at)) return null;
  const words = splitWords(text, { start: Math.max(0, at - REACH_UNITS), end: at });
  const joins = (i: number) => isJoined(text, words[i]!.end, words[i + 1]?.start ?? at);
  let head = words.length - 1;
  while (head >= 0 && headSkip(words[head]!) === null) {
    if (words.length - head >= MAX_WORDS || !joins(head) || !goesOn(words[head]!)) return null;
    head--;
  }
  if (head < 0 || !joins(head)) return null;
  // «مستشار الرئيس …», «الزعيم المعارض …»: a head before the head.
  while (head > 0 && joins(head - 1) && headSkip(words[head - 1]!) !== null) head--;
  return titleOf(text, words.slice(head));
}

/** A title that stands alone, as {@link titleBefore} reads one before a name: «رئيس الوزراء البريطاني» → short «رئيس الوزراء». */
export function readTitle(text: string, { start, end }: Span): Title | null {
  const words = splitWords(text, { start, end });
  return words.length > 1 && headSkip(words[0]!) !== null ? titleOf(text, words) : null;
}

/** By the last word alone, before the others are read: nearly all names have none. */
function mayEndTitle(text: string, at: number): boolean {
  const space = text.lastIndexOf(' ', at - 2);
  const last = text.slice(space + 1, at - 1);
  if (last.length < 3 || last.length > MAX_LETTERS || text[at - 1] === '\n') return false;
  return last.startsWith('ال') || isNationality(fold(last)) || isPlace(fold(last));
}

function titleOf(text: string, words: readonly Word[]): Title | null {
  const kept = words.filter(({ folded }) => !STILL.has(folded));
  if (kept.length < 2 || kept.length !== words.length - (STILL.has(words.at(-1)!.folded) ? 1 : 0)) return null;
  const skip = headSkip(kept[0]!)!;
  const rest = text.slice(kept[0]!.end, kept.at(-1)!.end);
  const whole = withoutParticle(text.slice(kept[0]!.start, kept[0]!.end), skip);
  const owned = kept.findIndex(({ folded }) => isNationality(folded) || isPlace(folded));
  const isFormer = kept.some(({ folded }) => (roleStatus(folded) ?? 'held') !== 'held');
  const isOffice = roleKind(foldedHead(kept[0]!)) === 'office';
  const short = owned > 0 && !isFormer && isOffice ? whole + text.slice(kept[0]!.end, kept[owned - 1]!.end) : null;
  return { text: whole + rest, short: short !== null && isDefinite(splitWords(short).at(-1)!.folded) ? short : null };
}

/** The head's word alone, without particles and article. */
function foldedHead(word: Word): string {
  return word.folded.slice(headSkip(word)!).replace(/^(?:ال|ل(?=.{3}))/u, '');
}

/** Letters of particles before a head of a role («والمعارض» 1, «للمعارض» 1 of لل); null for another word. */
function headSkip({ folded }: Word): number | null {
  for (let skip = 0; skip <= 2 && folded.length - skip > 2; skip++) {
    if (!PARTICLES.test(folded.slice(0, skip))) return null;
    const bare = folded.slice(skip);
    const asArticle = skip > 0 && folded[skip - 1] === 'ل' && bare.startsWith('ل') ? `ا${bare}` : null;
    for (const form of [bare, ...(asArticle === null ? [] : [asArticle])]) {
      const kind = roleKind(form);
      if (kind !== null && KINDS.has(kind) && (wordFlags(form) & WORD.kinship) === 0) return skip;
    }
  }
  return null;
}

/** «للمعارض» → «المعارض» */
function withoutParticle(word: string, skip: number): string {
  const rest = word.slice(skip);
  return skip > 0 && word[skip - 1] === 'ل' && rest.startsWith('ل') ? `ا${rest}` : rest;
}

/** What may stand between a head and the name: definite words, nationalities, a place. */
function goesOn({ folded }: Word): boolean {
  return isDefinite(folded) || isNationality(folded) || isPlace(folded);
}

function isDefinite(folded: string): boolean {
  return folded.startsWith('ال') || folded.startsWith('لل');
}

function isNationality(folded: string): boolean {
  return (wordFlags(folded) & WORD.nationality) !== 0;
}

function isPlace(folded: string): boolean {
  return (knownPlaces().byFirstWord.get(folded) ?? []).some(({ words, value }) => words.length === 1 && !value.doubtful);
}

function isJoined(text: string, end: number, start: number): boolean {
  return /^[ \u00a0«"“]{1,3}$/u.test(text.slice(end, start));
}
