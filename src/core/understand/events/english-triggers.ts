import table from '../../../../data/tables/hand/event-english.json';
import type { EventType } from '../extraction.ts';

export type EnglishTrigger = {
  readonly noun: string;
  readonly type: EventType;
  readonly weight: number;
  readonly form: 'past' | 'noun';
  /** The subject itself undergoes it: «X died», «a bomb exploded». */
  readonly isUndergone: boolean;
};

/** English trigger words: past forms of verbs, and nouns; one of two words by both («called for», «phone call»). */
export const ENGLISH_TRIGGERS: ReadonlyMap<string, EnglishTrigger> = makeTriggers();

/** What is planned stands in the base form: «plans to [visit]», «will [withdraw]». */
export const ENGLISH_PLANS: ReadonlyMap<string, EnglishTrigger> = makePlans();

/** Every form a headline tells a happening in («expels», «killed», «summit») → the happening as a noun. */
export const ENGLISH_ACTIONS: ReadonlyMap<string, string> = makeActions();

function makeTriggers(): Map<string, EnglishTrigger> {
  const triggers = new Map<string, EnglishTrigger>();
  for (const row of table.nouns) {
    const [noun = '', type = '', weight = ''] = row.split('|');
    triggers.set(noun, { noun, type: type as EventType, weight: Number(weight), form: 'noun', isUndergone: false });
  }
  for (const row of table.verbs) {
    const [forms = '', noun = '', type = '', weight = '', role] = row.split('|');
    const [, ...past] = forms.split(' ');
    const trigger = { noun, type: type as EventType, weight: Number(weight), form: 'past', isUndergone: role === 'u' } as const;
    for (const form of past) triggers.set(form.replace('+', ' '), trigger);
  }
  return triggers;
}

function makePlans(): Map<string, EnglishTrigger> {
  const plans = new Map<string, EnglishTrigger>();
  for (const row of table.verbs) {
    const [forms = '', noun = '', type = '', weight = '', role] = row.split('|');
    const base = forms.split(' ')[0]!.replace('+', ' ');
    plans.set(base, { noun, type: type as EventType, weight: Number(weight), form: 'past', isUndergone: role === 'u' });
  }
  return plans;
}

function makeActions(): Map<string, string> {
  const actions = new Map<string, string>();
  for (const row of table.verbs) {
    const [forms = '', noun = ''] = row.split('|');
    const base = forms.split(' ')[0]!;
    const present = /(s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
    for (const form of [...forms.split(' '), present]) actions.set(form, noun);
  }
  for (const row of table.nouns) {
    const noun = row.split('|')[0]!;
    actions.set(noun, noun);
  }
  return actions;
}
