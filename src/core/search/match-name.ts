import { foldText, originalSpan } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import { latinKeys } from '../text/transliterate.ts';
import { splitWords, type Word } from '../text/words.ts';
import { editDistance } from './edit-distance.ts';

/** How a query meets a name, best first. */
export type MatchTier = 'exact' | 'prefix' | 'sound' | 'sound-prefix' | 'fuzzy';

export type NameMatch = { readonly tier: MatchTier; readonly matched: readonly Span[] };

export type Query = {
  /** Folded words as typed. */
  readonly words: readonly string[];
  /** Each reading of a Latin query as the sounds of its words: "Putin" → [["btn"]]. Empty for a query in Arabic letters. */
  readonly sounds: readonly (readonly string[])[];
};

const TIERS: readonly MatchTier[] = ['fuzzy', 'sound-prefix', 'sound', 'prefix', 'exact'];

export function parseQuery(text: string): Query {
  const words = splitWords(text).map(word => word.folded);
  const isLatin = words.some(word => /[a-z]/.test(word));
  return { words, sounds: isLatin ? latinKeys(text).map(key => key.split(' ')) : [] };
}

/** Letters that may be wrong in a query word: none below 4, one below 8, else two. */
export function allowedErrors(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The best way in which every word of the query is met by a word of the name, in any order; null if there is none. */
export function matchName(query: Query, name: string): NameMatch | null {
  const words = splitWords(name);
  const spelled = meetAll(query.words, words, (typed, word) => meetSpelling(typed, word, name));
  if (spelled) {
    const isWhole = spelled.tier === 'exact' && query.words.length === words.length;
    return isWhole || spelled.tier !== 'exact' ? spelled : { ...spelled, tier: 'prefix' };
  }
  let best: NameMatch | null = null;
  for (const reading of query.sounds) {
    const sounded = meetAll(reading, words, (typed, word) => meetSound(typed, word, name));
    if (sounded && (!best || TIERS.indexOf(sounded.tier) > TIERS.indexOf(best.tier))) best = sounded;
  }
  return best;
}

type Met = { readonly tier: MatchTier; readonly span: Span };

/** Each word of the query takes the word of the name that meets it best among those still free; the worst decides the tier. */
function meetAll(typedWords: readonly string[], words: readonly Word[], meet: (typed: string, word: Word) => Met | null): NameMatch | null {
  const free = new Set(words);
  const matched: Span[] = [];
  let worst = TIERS.length - 1;
  for (const typed of typedWords) {
    let best: { readonly word: Word; readonly met: Met } | null = null;
    for (const word of free) {
      const met = meet(typed, word);
      if (met && (!best || TIERS.indexOf(met.tier) > TIERS.indexOf(best.met.tier))) best = { word, met };
    }
    if (!best) return null;
    free.delete(best.word);
    matched.push(best.met.span);
    worst = Math.min(worst, TIERS.indexOf(best.met.tier));
  }
  if (matched.length === 0) return null;
  return { tier: TIERS[worst]!, matched: matched.sort((a, b) => a.start - b.start) };
}

function meetSpelling(typed: string, word: Word, name: string): Met | null {
  for (const skipped of word.folded.startsWith('ال') && !typed.startsWith('ال') ? [2, 0] : [0]) {
    const rest = word.folded.slice(skipped);
    if (rest === typed) return { tier: 'exact', span: { start: word.start, end: word.end } };
    if (rest.startsWith(typed)) return { tier: 'prefix', span: lettersOf(word, name, skipped, skipped + typed.length) };
  }
  const errors = allowedErrors(typed);
  const isNear = errors > 0 && editDistance(typed, word.folded, errors) <= errors;
  return isNear ? { tier: 'fuzzy', span: { start: word.start, end: word.end } } : null;
}

function meetSound(typed: string, word: Word, name: string): Met | null {
  const key = latinKeys(name.slice(word.start, word.end))[0];
  if (!key?.startsWith(typed)) return null;
  return { tier: key === typed ? 'sound' : 'sound-prefix', span: { start: word.start, end: word.end } };
}

/** Folded letters `from`–`to` of a word, in the name as written. */
function lettersOf(word: Word, name: string, from: number, to: number): Span {
  const original = name.slice(word.start, word.end);
  const { start, end } = originalSpan(foldText(original), from, to, original);
  return { start: word.start + start, end: word.start + end };
}
