import type { DateRange } from '../time/date-range.ts';
import type { Hit, RoleHit } from './hit.ts';
import { NAME_FOLLOWS, NAME_PRECEDES, OTHER_OFFICE, PARTED, PAST, SOMEBODY_OF, STRANGER_FOLLOWS } from './look-around-role.ts';
import type { NameIndex } from './name-index.ts';
import { holdsOn } from './tenure.ts';

/** A person named in full or in part, by words of the block. */
export type NamedWords = { readonly block: number; readonly first: number; readonly last: number; readonly entity: number };

/** Whom a title alone means. */
export type RoleReading = { readonly hit: RoleHit; readonly choices: readonly { readonly entity: number; readonly score: number }[] };

/** By the page's own words: «عمدة المدينة فلان … العمدة». */
const SAID_HERE = 0.92;
const SURE = 0.88;
const PROBABLE = 0.65;

/** What follows or precedes a title: its holder's name, another's, or nothing. */
type Beside = { readonly entity: number } | 'stranger' | null;

/**
 * The titles on a page that stand for their holders without a name beside them. Whom the page itself gives an office
 * holds it there; else the page's date decides. A page that gives it to a stranger names the stranger throughout.
 */
export function readRoles(
  index: NameIndex,
  hits: readonly RoleHit[],
  people: readonly NamedWords[],
  asOf: DateRange | null,
): readonly RoleReading[] {
  if (hits.length === 0) return [];
  const beginning = new Map(people.map(one => [wordKey(one.block, one.first), one]));
  const ending = new Map(people.map(one => [wordKey(one.block, one.last), one]));
  const beside = hits.map(hit => besideOf(index, hit, beginning, ending));
  const holders = new Map<number, Set<number>>();
  const strangers = new Set<number>();
  for (const [at, hit] of hits.entries()) {
    const named = beside[at]!;
    if (named === null || (hit.around.bits & PAST) !== 0) continue;
    for (const { tenure, entity } of patternsOf(index, hit)) {
      if (named !== 'stranger' && named.entity === entity) holders.set(tenure, (holders.get(tenure) ?? new Set()).add(entity));
      else strangers.add(tenure);
    }
  }
  return hits.flatMap((hit, at): readonly RoleReading[] => {
    if (beside[at] !== null || (hit.around.bits & (PAST | OTHER_OFFICE)) !== 0) return [];
    const choices = patternsOf(index, hit).flatMap(({ tenure, entity }) => {
      const score = scoreRole(index, tenure, asOf, holders.has(tenure), strangers.has(tenure));
      return score > 0 ? [{ entity, score: (hit.around.bits & STRANGER_FOLLOWS) !== 0 ? Math.min(score, PROBABLE) : score }] : [];
    });
    return choices.length === 0 ? [] : [{ hit, choices: choices.sort((a, b) => b.score - a.score) }];
  });
}

const NOT_ALONE = PAST | OTHER_OFFICE | NAME_FOLLOWS | NAME_PRECEDES | STRANGER_FOLLOWS;

/**
 * Whom titles certainly mean, as good as their full names: alone on a page of this date, or before one of their names
 * («رئيس الوزراء البريطاني جونسون»).
 */
export function holdersOn(index: NameIndex, titles: readonly RoleHit[], names: readonly Hit[], asOf: DateRange | null): readonly number[] {
  if (titles.length === 0) return [];
  const beginning = new Map(names.map(hit => [wordKey(hit.block, hit.first), hit]));
  return titles.flatMap(title => {
    const name = beginning.get(wordKey(title.block, title.around.next));
    return patternsOf(index, title).flatMap(({ tenure, entity }) => {
      if (name && name.skipped === 0 && isCalled(index, name, entity)) return [entity];
      if (asOf === null || (title.around.bits & NOT_ALONE) !== 0) return [];
      return holdsOn(index.tenures[tenure]!, asOf) === 'sure' ? [entity] : [];
    });
  });
}

function isCalled({ patterns }: NameIndex, { node }: Hit, entity: number): boolean {
  return patterns.entities.subarray(patterns.starts[node]!, patterns.starts[node + 1]!).includes(entity);
}

function scoreRole({ tenures }: NameIndex, tenure: number, asOf: DateRange | null, isSaid: boolean, isOthers: boolean): number {
  if (isSaid && !isOthers) return SAID_HERE;
  if (isOthers && !isSaid) return 0;
  const held = asOf === null ? null : holdsOn(tenures[tenure]!, asOf);
  return held === null ? 0 : held === 'sure' ? SURE : PROBABLE;
}

type ByWord = ReadonlyMap<number, NamedWords>;

function besideOf(index: NameIndex, hit: RoleHit, beginning: ByWord, ending: ByWord): Beside {
  const {
    block,
    first,
    around: { bits, next },
  } = hit;
  // «متحدث باسم الرئيس فلان»: another name there is the spokesman's.
  const isPeoples = (bits & SOMEBODY_OF) !== 0;
  const after = beginning.get(wordKey(block, next));
  if (after && (!isPeoples || patternsOf(index, hit).some(({ entity }) => entity === after.entity))) return after;
  // «بوتين ورئيس وزراء …»: joined to a name, not said of it.
  const before = hit.skipped === 0 ? ending.get(wordKey(block, first)) : undefined;
  if (before) return before;
  if ((bits & NAME_PRECEDES) !== 0) return 'stranger';
  return !isPeoples && (bits & NAME_FOLLOWS) !== 0 && (bits & PARTED) === 0 ? 'stranger' : null;
}

/** A request holds fewer words than this. */
function wordKey(block: number, word: number): number {
  return block * 0x100000 + word;
}

function patternsOf({ patterns }: NameIndex, { node }: RoleHit): readonly { readonly tenure: number; readonly entity: number }[] {
  const found: { tenure: number; entity: number }[] = [];
  for (let at = patterns.starts[node]!; at < patterns.starts[node + 1]!; at++) {
    if (patterns.tenures[at]! >= 0) found.push({ tenure: patterns.tenures[at]!, entity: patterns.entities[at]! });
  }
  return found;
}
