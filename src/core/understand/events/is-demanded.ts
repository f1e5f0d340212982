import { AIMS, DEMANDS, PREVENTED } from '../../tables/event-context.ts';
import { COMPLEMENTS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { NOUN_TRIGGERS } from '../verbs/verb-tables.ts';
import { type NounReading, readNoun } from './read-noun.ts';

const MAX_GOVERNED = 18;
/** Between what is aimed at and the word for it stands at most its owner. */
const MAX_OWNER = 3;
/** «منع», «قتل»: the plain verb's noun; «دعا», «رمي» have another. */
const VERBAL_NOUN_LETTERS = 3;
const JOINING = /^(الي|حول|دون|و|او)$/;
/** What these bring in is no part of the demand: «مطالبها بعد [اعتقال] X». */
const ENDS = /^[وف]?(بعد|اثر|عقب|منذ|جراء|بسبب|خلال|اثناء|رغم|ضد|احتجاجا|تنديدا|مع|بينما|فيما|حيث|لكن|قبل|عند|عندما)$/;

/**
 * Whether a noun names what is asked for, prevented or aimed at: «مطالبهم [بانتخاب] الرئيس», «ضرورة تغيير الدستور
 * [واستقالة] الحكومة», «هدف المتظاهرين [منع] الوزراء». What it only stands in the genitive of, or behind another
 * preposition, may have happened: «المطالبة بالتحقيق في [مقتل] X».
 */
export function isDemanded(units: readonly Unit[], at: number, { lead, skip, isDefinite, trigger }: NounReading): boolean {
  const isAdded = skip > 0 && units[at]!.folded.startsWith('و');
  const isJoinedOn = isAdded || lead === 'ب' || lead === 'ل' || JOINING.test(units[at - 1]?.folded ?? '');
  return (trigger.isVerbal || (isJoinedOn && !isDefinite)) && isBehindDemand(units, at, isJoinedOn);
}

/** The same of a past that is spelt like its verbal noun: «هدفهم [منع] الوزراء», «دون [نصب] الخيام», «دون [وقف] إطلاق النار». */
export function isDemandedVerb(units: readonly Unit[], at: number): boolean {
  const noun = readNoun(units, at);
  if (noun) return isDemanded(units, at, noun);
  const { folded, verb } = units[at]!;
  if (!verb || folded.length - verb.lead.length !== VERBAL_NOUN_LETTERS || /[اي]$/.test(folded)) return false;
  return isBehindDemand(units, at, verb.lead === 'و' || JOINING.test(units[at - 1]?.folded ?? ''));
}

function isBehindDemand(units: readonly Unit[], at: number, isJoinedOn: boolean): boolean {
  for (let back = at - 1; back >= 0 && at - back <= MAX_GOVERNED; back--) {
    const unit = units[back]!;
    if (unit.kind === 'mark') {
      if (/["«»“”]/.test(unit.folded)) continue;
      return false;
    }
    if (unit.kind !== 'word') continue;
    if (PREVENTED.has(unit.folded) || (isJoinedOn && DEMANDS.has(unit.folded))) return isJoinedOn || back === at - 1;
    if (at - back <= MAX_OWNER && !isJoinedOn && AIMS.has(unit.folded)) return true;
    if (ENDS.test(unit.folded) || COMPLEMENTS.has(unit.folded) || RELATIVES.has(unit.folded)) return false;
    if (unit.verb && !NOUN_TRIGGERS.has(unit.folded)) return false;
  }
  return false;
}
