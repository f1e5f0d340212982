import { readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, PREPOSITIONS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { Arguments } from './arguments.ts';
import type { FoundTrigger } from './found-trigger.ts';

const MAX_UNITS = 14;
const MAX_COMPANION = 4;
export const SUBORDINATORS =
  /^(بسبب|اثر|عقب|بعد|قبل|خلال|منذ|حيث|بينما|فيما|و?لكن(ه|ها|هم|هما)?|بهدف|بعدما|عندما|كما|ضمن|وسط|رغم|مما|اذ|عند|حتي|لما|بما)$/;

/** The unit behind the phrase that tells of the event: its arguments, or, where none stands there, the words up to the next border. Never one word. */
export function endOfEvent(units: readonly Unit[], candidate: FoundTrigger, found: Arguments): number {
  const needed = Math.max(candidate.to, found.to, (candidate.verbAt ?? -1) + 1);
  const isComplete =
    !candidate.isSaying &&
    (found.target !== null ||
      found.sides.length > 1 ||
      (candidate.form === 'noun' && found.actor !== null && found.object !== null) ||
      (found.actor !== null && /^[g-]$/.test(candidate.trigger.target)));
  let end = needed;
  if (!isComplete || needed === candidate.to) {
    while (
      end < units.length &&
      end - candidate.at < MAX_UNITS &&
      !isBorder(units, end, end - candidate.to < 1, candidate.form === 'noun' && candidate.verbAt !== null) &&
      // «بعد الهجوم الأخير [دانت] X»: what a noun tells ends where a verb tells something else.
      !(candidate.form === 'noun' && candidate.verbAt === null && units[end]!.verb !== null && !RELATIVES.has(units[end - 1]!.folded))
    )
      end++;
  }
  if (isComplete && candidate.form !== 'noun') end = behindCompanion(units, end);
  if (end - candidate.at < 2) end = Math.min(units.length, candidate.at + 2);
  end = withWholeBrackets(units, candidate.to, end);
  while (end > candidate.at + 1 && ((units[end - 1]!.kind === 'mark' && units[end - 1]!.folded !== ')') || isDangling(units[end - 1]!)))
    end--;
  return end;
}

/** «في ليفربول (شمال غرب إنكلترا)»: a bracket is told whole or not at all. */
function withWholeBrackets(units: readonly Unit[], from: number, end: number): number {
  let open = -1;
  for (let at = from; at < end; at++) {
    if (units[at]!.folded === '(') open = at;
    if (units[at]!.folded === ')') open = -1;
  }
  if (open === -1) return end;
  return units[end]?.folded === ')' ? end + 1 : open;
}

/** «أرسلت رسالة [إلى المفوضين]»: the object's own companion. */
function behindCompanion(units: readonly Unit[], end: number): number {
  const { kind, folded } = units[end] ?? {};
  if (kind !== 'word' || !/^(الي|علي|من|ضد|مع)$/.test(folded ?? '')) return end;
  const phrase = readNounPhrase(units, end + 1);
  return phrase && phrase.to - phrase.from <= MAX_COMPANION ? phrase.to : end;
}

function isBorder(units: readonly Unit[], at: number, isFirst: boolean, takesDates: boolean): boolean {
  const unit = units[at]!;
  if (unit.kind === 'mark') return !/["«»“”()]/.test(unit.folded) && !isInNumber(units, at);
  if (unit.kind === 'date' && !isFirst && !takesDates) return true;
  return (
    COMPLEMENTS.has(unit.folded) ||
    SUBORDINATORS.test(unit.folded) ||
    (RELATIVES.has(unit.folded) && !isFirst) ||
    (unit.verb?.lead === 'و' && unit.kind === 'word')
  );
}

/** «1.2 مليار» */
function isInNumber(units: readonly Unit[], at: number): boolean {
  return /^[.,]$/.test(units[at]!.folded) && /\d$/.test(units[at - 1]?.folded ?? '') && /^\d/.test(units[at + 1]?.folded ?? '');
}

function isDangling(unit: Unit): boolean {
  return unit.kind === 'word' && (PREPOSITIONS.has(unit.folded) || RELATIVES.has(unit.folded) || /^[وبلكف]$/.test(unit.folded));
}
