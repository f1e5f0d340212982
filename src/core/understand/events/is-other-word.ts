import table from '../../../../data/tables/hand/event-triggers.json';
import { fold } from '../../text/fold-text.ts';
import type { Unit } from '../clauses/unit.ts';
import type { FoundTrigger } from './found-trigger.ts';

type Sense = { readonly where: string; readonly words: ReadonlySet<string> };

/** How far behind a trigger the words it needs may stand, past its subject and means. */
const MAX_NEEDED = 14;
const WITHIN = 5;
const SENSES: ReadonlyMap<string, readonly Sense[]> = makeSenses();

/** «مقاطعة كيبيك», «فرق إطفاء», «ضربة جزاء»: spelled like a trigger and another word by its neighbours. */
export function isOtherWord(units: readonly Unit[], candidate: FoundTrigger): boolean {
  return SENSES.get(candidate.trigger.noun)?.some(sense => holds(units, candidate, sense)) === true;
}

function holds(units: readonly Unit[], candidate: FoundTrigger, { where, words }: Sense): boolean {
  const { at, to, verbAt, form, isDefinite, isPossessed } = candidate;
  // «سجل X من [ضربة] جزاء»: the noun of a light verb is the last unit of its trigger.
  const nounAt = form === 'noun' ? at : verbAt === at ? to - 1 : null;
  if (where === 'verbNext') return form === 'verb' && isAmong(units[to], words, true);
  if (where === 'form') return words.has(units[at]!.folded) || words.has(units[at]!.folded.replace(/^[وف]/, ''));
  if (where === 'needs') return !hasNeeded(units, candidate, words);
  if (where === 'verbNeeds') return form === 'verb' && verbAt === null && !hasNeeded(units, candidate, words);
  if (nounAt === null) return false;
  const { folded } = units[nounAt]!;
  if (where === 'next') return isAmong(units[to], words, isDefinite);
  if (where === 'previous') return isAmong(units[nounAt - 1], words, true) || (words.has('ب-') && /^[وف]?ب/.test(folded));
  if (where === 'within') return units.slice(to, to + WITHIN).some(unit => words.has(unit.folded));
  return form === 'noun' && (where === 'definite' ? isDefinite : isPossessed);
}

function isAmong(unit: Unit | undefined, words: ReadonlySet<string>, isDefinite: boolean): boolean {
  if (!unit) return false;
  if (words.has(unit.folded.replace(/^ال/, ''))) return true;
  return unit.kind === 'word' && words.has('<al>') && !isDefinite && unit.folded.startsWith('ال');
}

/** Whether one of the words stands behind; a name has to be near. `<object>`: the verb's own pronoun. */
function hasNeeded(units: readonly Unit[], { at, to }: FoundTrigger, words: ReadonlySet<string>): boolean {
  if (words.has('<object>') && units[at]!.verb?.hasObject) return true;
  const isNear = words.has('<land>') || words.has('<person>');
  return units.slice(to, to + (isNear ? WITHIN - 1 : MAX_NEEDED)).some(unit => isNeeded(unit, words));
}

/** A stem behind the article and what is written onto it; `<land>` and `<person>`: the name of one. */
function isNeeded({ kind, name, lead, folded }: Unit, words: ReadonlySet<string>): boolean {
  if (kind === 'name')
    return (words.has('<land>') && name?.kind === 'place' && lead === '') || (words.has('<person>') && name?.kind === 'person');
  const stem = folded.replace(/^[وف]?(ال|لل|بال|ل)?/, '');
  for (const word of words) if (stem.startsWith(word)) return kind === 'word';
  return false;
}

function makeSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const row of table.otherSenses) {
    const [noun = '', where = '', words = ''] = row.split('|');
    const list = senses.get(noun) ?? [];
    list.push({ where, words: new Set(words.split(';').map(fold)) });
    senses.set(noun, list);
  }
  return senses;
}
