import type { DossierKind } from '../../src/core/link/dossier.ts';
import { fold } from '../../src/core/text/fold-text.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { DetectionGold, GoldMark } from './detection-gold.ts';
import { isInside, overlapOverUnion, sharedLength } from './overlap.ts';
import type { Tally } from './tally.ts';
import { tallyOf, type Verdict } from './verdict.ts';

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

/** What is said of each mark of one page; a mark taken for a tempting look-alike says why it is one. */
export type JudgedPage = readonly (Verdict<GoldMark, FoundMark> & { readonly trap?: string })[];

/**
 * Judges the marks of one page. `sameState(a, b)` says whether two names are a state and its capital:
 * taking one for the other is no error.
 */
export function judgePage(found: readonly FoundMark[], gold: DetectionGold, sameState: (a: string, b: string) => boolean): JudgedPage {
  const server = new Map<GoldMark, FoundMark>();
  const used = new Set<FoundMark>();
  for (const mark of gold.marks) {
    const hit = found.find(one => !used.has(one) && isHit(one, mark, sameState));
    if (hit === undefined) continue;
    used.add(hit);
    server.set(mark, hit);
  }
  const asked = gold.marks.map((mark): Verdict<GoldMark, FoundMark> => {
    const hit = server.get(mark);
    const excused =
      hit === undefined && mark.nested && gold.marks.some(outer => outer !== mark && isInside(mark, outer) && server.has(outer));
    if (!mark.sure || excused) return { is: 'passed', gold: mark, found: hit ?? null };
    return hit === undefined ? { is: 'missed', gold: mark } : { is: 'hit', gold: mark, found: hit };
  });
  const rest = found.filter(mark => !used.has(mark));
  const more = rest.map((mark): JudgedPage[number] => {
    const trap = gold.traps.find(one => sharedLength(one, mark) > 0 && isNamed(mark, one.wrongEntity, sameState));
    const onUnsure = gold.marks.some(one => !one.sure && sharedLength(one, mark) > 0);
    const passed = onUnsure || NOT_COUNTED.has(fold(gold.text.slice(mark.start, mark.end)));
    return { ...(passed ? { is: 'passed', gold: null, found: mark } : { is: 'wrong', found: mark }), ...(trap && { trap: trap.why }) };
  });
  return [...asked, ...more];
}

export function scorePage(judged: JudgedPage, gold: DetectionGold): DetectionScores {
  const taken = judged.filter(({ trap }) => trap !== undefined).length;
  return {
    marks: tallyOf(judged),
    unseen: tallyOf(judged.filter(verdict => goldOf(verdict)?.inSeeds === false)),
    events: tallyOf(judged.filter(verdict => kindOf(verdict) === 'event')),
    people: tallyOf(judged.filter(verdict => kindOf(verdict) === 'person')),
    traps: { set: gold.traps.length, taken },
  };
}

function goldOf(verdict: JudgedPage[number]): GoldMark | null {
  return 'gold' in verdict ? verdict.gold : null;
}

function kindOf(verdict: JudgedPage[number]): DossierKind | undefined {
  return (goldOf(verdict) ?? ('found' in verdict ? verdict.found : null))?.kind;
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
