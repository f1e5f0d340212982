import type { DossierKind } from '../../src/core/link/dossier.ts';
import { fold } from '../../src/core/text/fold-text.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { DetectionGold, GoldMark } from './detection-gold.ts';
import { isInside, overlapOverUnion, sharedLength } from './overlap.ts';
import { newTally, type Tally } from './tally.ts';

export type FoundMark = Span & {
  /** Name of the entity the mark is linked to, and its other names where known. */
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly kind: DossierKind;
};

export type DetectionScores = {
  readonly marks: Tally;
  readonly unseen: Tally;
  readonly events: Tally;
  readonly people: Tally;
  readonly traps: { set: number; taken: number };
};

const MAX_END_DIFFERENCE = 3;
const MIN_EVENT_OVERLAP = 0.3;
/** Marks on these are neither right nor wrong (README). */
const NOT_COUNTED = new Set(['الغرب', 'أوروبا', 'اوروبا', 'الروس', 'الأوروبيون', 'الأوروبيين'].map(fold));

/**
 * Scores the marks of one page. `sameState(a, b)` says whether two names are a state and its capital:
 * taking one for the other is no error.
 */
export function scorePage(found: readonly FoundMark[], gold: DetectionGold, sameState: (a: string, b: string) => boolean): DetectionScores {
  const scores: DetectionScores = {
    marks: newTally(),
    unseen: newTally(),
    events: newTally(),
    people: newTally(),
    traps: { set: gold.traps.length, taken: 0 },
  };
  const server = new Map<GoldMark, FoundMark>();
  const used = new Set<FoundMark>();
  for (const mark of gold.marks) {
    const hit = found.find(one => !used.has(one) && isHit(one, mark, sameState));
    if (hit === undefined) continue;
    used.add(hit);
    server.set(mark, hit);
  }
  for (const mark of gold.marks) {
    if (!mark.sure) continue;
    const isFound = server.has(mark);
    const excused = !isFound && mark.nested && gold.marks.some(outer => outer !== mark && isInside(mark, outer) && server.has(outer));
    if (excused) continue;
    for (const tally of talliesFor(mark.kind, mark.inSeeds, scores)) tally[isFound ? 'found' : 'missed'] += 1;
  }
  for (const mark of found) {
    const trap = gold.traps.find(one => sharedLength(one, mark) > 0 && isNamed(mark, one.wrongEntity, sameState));
    if (used.has(mark)) continue;
    if (trap !== undefined) scores.traps.taken += 1;
    const onUnsure = gold.marks.some(one => !one.sure && sharedLength(one, mark) > 0);
    if (onUnsure || NOT_COUNTED.has(fold(gold.text.slice(mark.start, mark.end)))) continue;
    for (const tally of talliesFor(mark.kind, true, scores)) tally.wrong += 1;
  }
  return scores;
}

function talliesFor(kind: DossierKind, inSeeds: boolean, scores: DetectionScores): readonly Tally[] {
  const tallies = [scores.marks];
  if (kind === 'event') tallies.push(scores.events);
  if (kind === 'person') tallies.push(scores.people);
  if (!inSeeds) tallies.push(scores.unseen);
  return tallies;
}

function isHit(one: FoundMark, mark: GoldMark, sameState: (a: string, b: string) => boolean): boolean {
  if (mark.kind === 'event') {
    if (one.kind !== 'event' || !sharesHalfOfWords(one.name, mark.entity)) return false;
    return overlapOverUnion(one, mark) >= MIN_EVENT_OVERLAP || isInside(one, mark);
  }
  if (one.kind === 'event' || !isNamed(one, mark.entity, sameState)) return false;
  return isNear(one, mark) || (mark.wide !== null && isNear(one, mark.wide));
}

function isNear(a: Span, b: Span): boolean {
  return Math.abs(a.start - b.start) <= MAX_END_DIFFERENCE && Math.abs(a.end - b.end) <= MAX_END_DIFFERENCE;
}

function isNamed(mark: FoundMark, entity: string, sameState: (a: string, b: string) => boolean): boolean {
  const wanted = fold(entity);
  if ([mark.name, ...(mark.otherNames ?? [])].some(name => fold(name) === wanted) || sameState(mark.name, entity)) return true;
  return mark.kind === 'event' && sharesHalfOfWords(mark.name, entity);
}

function sharesHalfOfWords(name: string, goldName: string): boolean {
  const words = fold(name).split(/\s+/u);
  const gold = new Set(fold(goldName).split(/\s+/u));
  return words.filter(word => gold.has(word)).length * 2 >= words.length;
}
