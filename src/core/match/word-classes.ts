import { knownPlaces } from '../tables/places.ts';
import { allWordFlags, WORD } from '../tables/word-flags.ts';
import { fold } from '../text/fold-text.ts';
import {
  BODY_ADJECTIVES,
  CLUB_HEADS,
  CUP_HEADS,
  FIRM_JOINERS,
  MORE_TITLES,
  OTHER_HEADS,
  OTHER_TAILS,
  PLACE_CUES,
} from './neighbour-words.ts';
import { hashWord, spread } from './word-hash.ts';

/** What a word is to the name beside it; bits. */
export const COMMON = 1;
export const TITLE = 2;
/** Somebody in the world is called so. */
export const NAME = 4;
/** Borne by so many that it says little of whom. */
export const FREQUENT_NAME = 8;
/** A place of the world, or a one-word name of a place or an organisation that the index holds. */
export const PLACE = 16;
export const OTHER_HEAD = 32;
export const FIRM_JOINER = 64;
export const PLACE_CUE = 128;
/** A word of the language that is a name of some too («عون», «سلام»), or of one («وحشية»). */
export const MAYBE_NAME = 256;
/** An {@link OTHER_HEAD} whose name a page goes on to use alone. */
export const CLUB_HEAD = 512;
export const CUP_HEAD = 1024;
export const OTHER_TAIL = 2048;
/** Only ever a given name: «جورج». */
export const GIVEN_NAME = 4096;
/** «الروسي», «الأفريقي», «الدولي»: says which of many bodies. */
export const WHICH_BODY = 8192;

/** Words by their hash, open-addressed; a slot without class bits is free. Two words of one hash are one: among 100,000 that is about one pair. */
export type WordClasses = { readonly hashes: Int32Array; readonly bits: Uint16Array };

export type ClassedWords = {
  readonly add: (folded: string, classBits: number) => void;
  readonly get: (folded: string) => number;
  readonly finish: () => WordClasses;
};

/** The words of the tables and of neighbour-words, to which the one-word names of an index are added. */
export function createClassedWords(): ClassedWords {
  const classes = new Map<number, number>();
  const add = (folded: string, bits: number) => {
    if (bits === 0) return;
    const hash = hashWord(folded);
    classes.set(hash, (classes.get(hash) ?? 0) | bits);
  };
  for (const [word, flags] of allWordFlags()) add(word, classesOfFlags(flags));
  for (const [first, phrases] of knownPlaces().byFirstWord) {
    if (phrases.some(({ words, value }) => words.length === 1 && !value.doubtful)) add(first, PLACE);
  }
  for (const [list, bits] of LISTS) {
    for (const word of list) {
      const folded = fold(word);
      add(folded, bits);
      if (!folded.startsWith('ال')) add(`ال${folded}`, bits);
    }
  }
  return {
    add,
    get: folded => classes.get(hashWord(folded)) ?? 0,
    finish() {
      let size = 1 << 10;
      while (size < classes.size * 2) size *= 2;
      const table = { hashes: new Int32Array(size), bits: new Uint16Array(size) };
      for (const [hash, bits] of classes) {
        let slot = spread(hash) & (size - 1);
        while (table.bits[slot] !== 0) slot = (slot + 1) & (size - 1);
        table.hashes[slot] = hash;
        table.bits[slot] = bits;
      }
      return table;
    },
  };
}

/** The classes of a word by its hash; 0 for a word that is in no list. */
export function classesOf({ hashes, bits }: WordClasses, wordHash: number): number {
  const mask = bits.length - 1;
  for (let slot = spread(wordHash) & mask; ; slot = (slot + 1) & mask) {
    const found = bits[slot]!;
    if (found === 0 || hashes[slot] === wordHash) return found;
  }
}

const LISTS: readonly (readonly [readonly string[], number])[] = [
  [MORE_TITLES, TITLE],
  [OTHER_HEADS, OTHER_HEAD],
  [CLUB_HEADS, OTHER_HEAD | CLUB_HEAD],
  [CUP_HEADS, CUP_HEAD],
  [OTHER_TAILS, OTHER_TAIL],
  [FIRM_JOINERS, FIRM_JOINER],
  [PLACE_CUES, PLACE_CUE],
  [BODY_ADJECTIVES, WHICH_BODY],
];

const {
  common,
  stop,
  reporting,
  nationality,
  name,
  nameKnown,
  nameFrequent,
  givenName,
  roleHead,
  rolePlural,
  courtesy,
  organisationHead,
  placeHead,
  workHead,
} = WORD;
const NEVER_A_NAME = stop | reporting | roleHead | organisationHead | placeHead | nationality | workHead;

/** «جديد» is a surname of few and a word of all: a name only where it is a known one («سعيد»); «وحشية» once was somebody's. */
function classesOfFlags(flags: number): number {
  const has = (bits: number) => (flags & bits) !== 0;
  const isName = has(nameKnown) && !has(NEVER_A_NAME) && (!has(common) || has(nameFrequent | givenName));
  let bits = 0;
  if (isName) bits |= NAME;
  else if (has(common | stop | reporting | nationality)) bits |= COMMON;
  if (!isName && has(name) && !has(NEVER_A_NAME)) bits |= MAYBE_NAME;
  if (isName && has(nameFrequent)) bits |= FREQUENT_NAME;
  if (isName && has(givenName)) bits |= GIVEN_NAME;
  if (has(nationality)) bits |= WHICH_BODY;
  // «رئيس وزراء بريطانيا X»: the plural too.
  if (has(roleHead | rolePlural | courtesy)) bits |= TITLE;
  return has(placeHead) ? bits | PLACE_CUE : bits;
}
