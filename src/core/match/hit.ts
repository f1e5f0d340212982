import { mayBeNisba } from './accusative-nisba.ts';
import { type Around, lookAround, lookBesideWords, OTHER_BODY } from './look-around.ts';
import { type AroundRole, lookAroundRole } from './look-around-role.ts';
import type { NameIndex } from './name-index.ts';
import { letterOrigin, type ScannedWords } from './scan-words.ts';
import { findChild } from './word-trie.ts';

/** A name's words found in a block, before anything is known of the page. */
export type Hit = {
  readonly block: number;
  /** Words of the block, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** In the block's text, clitics left out. */
  readonly start: number;
  readonly end: number;
  /** The trie's node whose patterns these are. */
  readonly node: number;
  /** Letters of the first word that are clitics. */
  readonly skipped: number;
  /** 0 for the very spelling, else the spelling distance. */
  readonly distance: number;
  /** What stands beside the name. */
  readonly around: Around;
};

/** A title found in a block: «رئيس وزراء …». It may stand for its holder. */
export type RoleHit = Omit<Hit, 'around'> & { readonly around: AroundRole };

/** A block being searched: its words stand scanned in the shared buffer. */
export type SearchedBlock = {
  readonly index: NameIndex;
  readonly block: number;
  readonly text: string;
  readonly words: ScannedWords;
  readonly hits: Hit[];
  readonly roles: RoleHit[];
};

const ALEF = 0x627;
const LAM = 0x644;

export function addHit(searched: SearchedBlock, first: number, last: number, node: number, skipped: number, distance: number): void {
  const { block, words, text, hits } = searched;
  const [start, end] = [startOf(searched, first, skipped), words.ends[last - 1]!];
  if (last - first === 1 && mayBeNisba(words, first, skipped) && hasTanwin(text, start, end)) return;
  // Field by field: thousands of them are made on a long page, and to spread one into another takes ten times as long.
  hits.push({ block, first, last, start, end, node, skipped, distance, around: aroundOf(searched, first, last, node, skipped) });
}

export function addRoleHit(searched: SearchedBlock, first: number, last: number, node: number, skipped: number): void {
  const { index, block, words, roles } = searched;
  const [start, end] = [startOf(searched, first, skipped), words.ends[last - 1]!];
  const around = lookAroundRole(index.classes, words, first, last, skipped);
  roles.push({ block, first, last, start, end, node, skipped, distance: 0, around });
}

function aroundOf(searched: SearchedBlock, first: number, last: number, node: number, skipped: number): Around {
  const { index, words } = searched;
  if (last - first > 1) return lookBesideWords(index.classes, words, first, last, skipped);
  const around = lookAround(index.classes, words, first, skipped);
  // «الائتلاف السوري» begins the name of the very one.
  const isOwn = (around & OTHER_BODY) !== 0 && goesOnTo(searched, node, last);
  return isOwn ? around & ~OTHER_BODY : around;
}

function goesOnTo({ index, words }: SearchedBlock, node: number, next: number): boolean {
  return findChild(index.trie, node, words.hashes[next]!, words.letters, words.firstLetters[next]!, words.firstLetters[next + 1]!) !== 0;
}

/** «روسياً», «روسيًا» is no country. */
function hasTanwin(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('\u064b');
}

function startOf({ text, words }: SearchedBlock, first: number, skipped: number): number {
  return skipped === 0 ? words.starts[first]! : startBehind(words, text, first, skipped);
}

/**
 * Where a name begins behind its clitics. Never between lam and alef: Chromium paints a highlight that starts
 * there without the alef (browsers.md §4.2), so «لأوكرانيا» is marked from its lam.
 */
function startBehind(words: ScannedWords, text: string, word: number, skipped: number): number {
  const at = words.firstLetters[word]! + skipped;
  const start = letterOrigin(words, text, word, skipped);
  if (words.letters[at] !== ALEF || words.letters[at - 1] !== LAM) return start;
  const lam = letterOrigin(words, text, word, skipped - 1);
  return text.slice(lam, start).includes('ـ') ? start : lam;
}
