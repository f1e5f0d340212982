import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import type { Unit } from '../clauses/unit.ts';
import type { LocalId } from '../extraction.ts';
import { findSubject } from '../speech/find-subject.ts';

/** «بين X وY» names both; only sides that are known are kept. */
export function together(units: readonly Unit[], from: number, known: readonly LocalId[]): readonly LocalId[] {
  const sides = [...known];
  for (let at = from; at < units.length && at - from < 6; at++) {
    if (units[at]!.folded !== 'بين') continue;
    sides.push(...betweenBoth(units, at + 1));
    break;
  }
  return [...new Set(sides)];
}

const MAX_ASIDE = 8;

/** «بين X وY», «بين X، شيخ الأزهر، وY»: past a pair of commas without a verb. */
function betweenBoth(units: readonly Unit[], from: number): readonly LocalId[] {
  const first = readNounPhrase(units, from);
  if (!first) return [];
  if (first.isJoined || !isComma(units[first.to])) return first.inside;
  for (let at = first.to + 1; at < units.length && at - first.to < MAX_ASIDE && !units[at]!.verb; at++) {
    if (!isComma(units[at])) continue;
    const next = units[at + 1];
    const isJoinedOn = next?.kind === 'name' ? next.lead === 'و' : next?.kind === 'word' && next.folded.startsWith('وال') && !next.verb;
    return isJoinedOn ? [...first.inside, ...(readNounPhrase(units, at + 1)?.inside ?? [])] : first.inside;
  }
  return first.inside;
}

function isComma(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /[،,]/.test(unit.folded);
}

/** «أكد [X وY] خلال لقاء …»: two who say something at a meeting had it. */
export function bothDoing(units: readonly Unit[], at: number): readonly LocalId[] {
  if (!/^(خلال|في|عقب|بعد|اثر)$/.test(units[at - 1]?.folded ?? '')) return [];
  const subject = governor(units, at);
  return subject?.isJoined && subject.inside.length === 2 ? subject.inside : [];
}

/** «أكد بوتين، الاثنين خلال اتصال هاتفي مع X»: who the clause's verb says was on the line. */
export function governors(units: readonly Unit[], at: number): readonly LocalId[] {
  const subject = governor(units, at);
  return subject && subject.entity !== null ? [subject.entity] : [];
}

export function governor(units: readonly Unit[], at: number): NounPhrase | null {
  const verbAt = units.findLastIndex((unit, index) => index < at && unit.verb !== null && !unit.isQuoted);
  return verbAt === -1 ? null : findSubject(units, verbAt);
}
