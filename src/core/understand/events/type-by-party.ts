import table from '../../../../data/tables/hand/event-triggers.json';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType, ExtractedEntity, LocalId } from '../extraction.ts';
import type { Arguments } from './arguments.ts';
import type { FoundTrigger } from './found-trigger.ts';

type Sense = { readonly who: string; readonly stems: readonly string[]; readonly type: EventType | null };

const MAX_BEHIND = 8;
const MAX_BEFORE = 6;
const SENSES: ReadonlyMap<string, readonly Sense[]> = makeSenses();

/**
 * The type a trigger has by who does it or to what: «تراجعت الأسعار» gives nothing up, «مددت المحكمة اعتقاله» agrees to
 * nothing. Null where it is no event («فجر مفاجأة»), undefined where the table says nothing.
 */
export function typeByParty(
  units: readonly Unit[],
  { at, to, trigger }: FoundTrigger,
  { actor, target }: Arguments,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
): EventType | null | undefined {
  const holds = ({ who, stems }: Sense) => {
    const isSaid = (words: readonly Unit[]) => words.some(({ kind, folded }) => kind === 'word' && begins(withoutArticle(folded), stems));
    if (who === 'behind') return isSaid(until(units.slice(to, to + MAX_BEHIND), isMark));
    if (who === 'object') return isSaid(until(units.slice(to, to + MAX_BEHIND), unit => isMark(unit) || PREPOSITIONS.has(unit.folded)));
    // «كانت الأسعار قد شهدت تراجعا»
    if (who === 'actor' && actor === null) return isSaid(until(units.slice(Math.max(0, at - MAX_BEFORE), at).toReversed(), isMark));
    const party = who === 'actor' ? actor : target;
    return party !== null && ((stems.includes('<person>') && isPerson(party, entities)) || begins(headOf(units, party), stems));
  };
  return SENSES.get(trigger.noun)?.find(holds)?.type;
}

function until(units: readonly Unit[], isEnd: (unit: Unit) => boolean): readonly Unit[] {
  const end = units.findIndex(isEnd);
  return end === -1 ? units : units.slice(0, end);
}

function isMark({ kind }: Unit): boolean {
  return kind === 'mark';
}

function headOf(units: readonly Unit[], { from }: NounPhrase): string {
  return withoutArticle(units[from]?.folded ?? '');
}

function withoutArticle(word: string): string {
  return word.replace(/^(ال|لل)(?=.{2})/, '');
}

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some(stem => word === stem || (stem.length > 3 && word.startsWith(stem)));
}

function isPerson({ entity }: NounPhrase, entities: ReadonlyMap<LocalId, ExtractedEntity>): boolean {
  return entity !== null && entities.get(entity)?.kind === 'person';
}

function makeSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const row of table.byParty) {
    const [noun = '', who = '', stems = '', type = ''] = row.split('|');
    const list = senses.get(noun) ?? [];
    list.push({ who, stems: stems.split(';'), type: type === '-' ? null : (type as EventType) });
    senses.set(noun, list);
  }
  return senses;
}
