import table from '../../../../data/tables/hand/event-english.json';
import type { EventType } from '../extraction.ts';

export type EnglishTrigger = {
  readonly noun: string;
  readonly type: EventType;
  readonly weight: number;
  readonly form: 'base' | 'past' | 'noun';
};

/** English trigger words in all their forms; a noun of two words by both. */
export const ENGLISH_TRIGGERS: ReadonlyMap<string, EnglishTrigger> = makeTriggers();

function makeTriggers(): Map<string, EnglishTrigger> {
  const triggers = new Map<string, EnglishTrigger>();
  for (const row of table.nouns) {
    const [noun = '', type = '', weight = ''] = row.split('|');
    triggers.set(noun, { noun, type: type as EventType, weight: Number(weight), form: 'noun' });
  }
  for (const row of table.verbs) {
    const [forms = '', noun = '', type = '', weight = ''] = row.split('|');
    const [, ...past] = forms.split(' ');
    for (const form of past) triggers.set(form, { noun, type: type as EventType, weight: Number(weight), form: 'past' });
  }
  return triggers;
}
