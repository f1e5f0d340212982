import MiniSearch from 'minisearch';
import { latinKeys } from '../text/transliterate.ts';
import { splitWords } from '../text/words.ts';
import { dayNumberOfIso } from '../time/day-number.ts';
import { allowedErrors, type MatchTier, matchName, parseQuery, type Query } from './match-name.ts';
import { type ComparableName, mostAlike } from './most-alike.ts';
import type { NameHit, SearchableName, SearchReply } from './search-entry.ts';

/** Names and aliases, ready to be searched. Held in memory; made anew from its entries in well under a second. */
export type NameSearch = {
  readonly entries: readonly SearchableName[];
  readonly index: MiniSearch;
  /** The newest day of all, as a day number: how recent a name is, is measured from it. */
  readonly newest: number | null;
  /** What a query that meets nothing is compared with, letter by letter: the names most often in the articles. */
  readonly comparable: readonly ComparableName[];
};

const CLOSEST = 3;
/** Of a word's letters, for «closest»: a third may be wrong. */
const LOOSE = 0.34;
/** Names compared with a query that meets nothing; so many take a few ms. */
const MOST_COMPARED = 5000;
/** What one letter alone matches is cut to the most frequent before it is ranked. */
const MOST_RANKED = 500;

/** Exact > prefix > alias > sound > fuzzy; frequency × recency decides among equals. */
const TIER_SCORES: Readonly<Record<MatchTier, number>> = { exact: 60, prefix: 50, sound: 30, 'sound-prefix': 20, fuzzy: 10 };
const ALIAS_SCORES: Readonly<Record<MatchTier, number>> = { ...TIER_SCORES, exact: 45, prefix: 40 };
const ALIAS_PENALTY = 5;
const MAX_FREQUENCY_SCORE = 4;
/** … and of names as often, the one that was asked for whole. */
const COVERED = 0.3;
/** A name last heard of so long before the archive's newest article counts half. */
const HALF_LIFE_DAYS = 730;
/** … and never less than this; so does one that no dated article names. */
const LEAST_RECENCY = 0.4;

export function buildNameSearch(entries: readonly SearchableName[]): NameSearch {
  const index = new MiniSearch({ fields: ['words', 'sounds'], tokenize: text => text.split(' '), processTerm: term => term });
  index.addAll(
    entries.map((entry, id) => {
      const names = [...namesOf(entry).keys()];
      return {
        id,
        words: joined(names.flatMap(name => splitWords(name).flatMap(word => spellings(word.folded)))),
        sounds: joined(names.flatMap(soundsOf)),
      };
    }),
  );
  const days = entries.flatMap(({ newest }) => (newest === undefined ? [] : (dayNumberOfIso(newest) ?? [])));
  const newest = days.reduce<number | null>((latest, day) => Math.max(latest ?? day, day), null);
  return { entries, index, newest, comparable: chooseComparable(entries) };
}

function chooseComparable(entries: readonly SearchableName[]): readonly ComparableName[] {
  return entries
    .map((entry, id) => ({ entry, id }))
    .sort((a, b) => b.entry.mentionCount - a.entry.mentionCount)
    .slice(0, MOST_COMPARED)
    .map(({ entry, id }) => ({ id, words: splitWords(entry.name).flatMap(word => spellings(word.folded)) }));
}

/**
 * Names that meet every word of a query, in any order: as typed, as a beginning, by Latin sound ("Putin" → بوتين)
 * or with a few letters wrong. Best first, at most `limit`.
 */
export function searchNames(search: NameSearch, text: string, limit: number): SearchReply {
  const query = parseQuery(text);
  if (query.words.length === 0) return { hits: [], closest: [] };
  const ids = new Set(candidates(search, query));
  const hits = [...ids].flatMap(id => hitOf(search.entries[id]!, query, search.newest) ?? []);
  hits.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return { hits: hits.slice(0, limit), closest: hits.length > 0 ? [] : closestTo(search, query) };
}

function* candidates({ index, entries }: NameSearch, query: Query): Iterable<number> {
  const spelled = index.search(query.words.join(' '), {
    fields: ['words'],
    combineWith: 'AND',
    prefix: true,
    fuzzy: term => allowedErrors(term) || false,
  });
  yield* mostFrequent(spelled, entries);
  for (const reading of query.sounds) {
    yield* mostFrequent(index.search(reading.join(' '), { fields: ['sounds'], combineWith: 'AND', prefix: true }), entries);
  }
}

function mostFrequent(results: readonly { readonly id: number }[], entries: readonly SearchableName[]): readonly number[] {
  const ids = results.map(({ id }) => id);
  if (ids.length <= MOST_RANKED) return ids;
  return ids.sort((a, b) => entries[b]!.mentionCount - entries[a]!.mentionCount).slice(0, MOST_RANKED);
}

/** Frequency × recency, less than what parts two tiers. */
function weightOf({ mentionCount, newest }: SearchableName, newestOfAll: number | null): number {
  const frequency = Math.min(MAX_FREQUENCY_SCORE, Math.log2(1 + mentionCount) / 3);
  const day = newest === undefined ? null : dayNumberOfIso(newest);
  if (day === null || newestOfAll === null) return frequency * LEAST_RECENCY;
  return frequency * Math.max(LEAST_RECENCY, 0.5 ** ((newestOfAll - day) / HALF_LIFE_DAYS));
}

function hitOf(entry: SearchableName, query: Query, newest: number | null): NameHit | null {
  let best: NameHit | null = null;
  for (const [name, isOwn] of namesOf(entry)) {
    const match = matchName(query, name);
    if (!match) continue;
    const tier = isOwn ? TIER_SCORES[match.tier] : ALIAS_SCORES[match.tier] - ALIAS_PENALTY;
    const score = tier + COVERED * covered(query, name) + weightOf(entry, newest);
    if (!best || score > best.score) best = nameHit(entry, name, match.matched, score);
  }
  return best;
}

/** Always three where the archive has three: first what shares a beginning or a sound, then what is spelled most alike. */
function closestTo({ index, entries, comparable }: NameSearch, query: Query): readonly NameHit[] {
  const found = [
    ...index.search(query.words.join(' '), { fields: ['words'], fuzzy: LOOSE, prefix: true }),
    ...query.sounds.flatMap(reading => index.search(reading.join(' '), { fields: ['sounds'], fuzzy: LOOSE, prefix: true })),
  ];
  const ids = new Set(found.sort((a, b) => b.score - a.score).map(({ id }) => id as number));
  if (ids.size < CLOSEST) for (const id of mostAlike(query.words, comparable, CLOSEST)) ids.add(id);
  return [...ids].slice(0, CLOSEST).map((id, i) => nameHit(entries[id]!, entries[id]!.name, [], -i));
}

function nameHit(
  { entity, kind, name, role, date, sourceCount }: SearchableName,
  matchedName: string,
  matched: NameHit['matched'],
  score: number,
): NameHit {
  return { entity, kind, name, matchedName, matched, role, ...(date && { date }), sourceCount, score };
}

/**
 * Each name, and whether it is its bearer's own: the name, a part or another spelling of it; else another thing to call
 * it. A role that stands for its holder is searched too: it is how readers ask.
 */
function namesOf({ name, aliases }: SearchableName): ReadonlyMap<string, boolean> {
  const isOwn = ({ form }: SearchableName['aliases'][number]) => form !== 'alias' && form !== 'role';
  return new Map([...aliases.map(alias => [alias.text, isOwn(alias)] as const), [name, true]]);
}

/** How much of the name was asked for: «سيرغي لافروف» rather than «تحذير سيرغي لافروف». */
function covered({ words }: Query, name: string): number {
  return Math.min(1, words.length / Math.max(1, splitWords(name).length));
}

/** «الاتحاد» is found by الاتحاد and by اتحاد. */
function spellings(folded: string): readonly string[] {
  return folded.startsWith('ال') && folded.length > 4 ? [folded, folded.slice(2)] : [folded];
}

function soundsOf(name: string): readonly string[] {
  return (latinKeys(name)[0] ?? '').split(' ');
}

function joined(words: readonly string[]): string {
  return [...new Set(words)].filter(word => word !== '').join(' ');
}
