import events from '../../../../data/tables/hand/event-triggers.json';
import plain from '../../../../data/tables/hand/speech-plain-verbs.json';
import speech from '../../../../data/tables/hand/speech-verbs.json';
import { fold } from '../../text/fold-text.ts';
import type { EventType } from '../extraction.ts';
import { conjugate, type VerbForm } from './conjugate.ts';
import { nameWithObject } from './name-with-object.ts';
import { objectForms } from './object-forms.ts';

/** What a word does with the words it brings in; the table speech-verbs.json says which. `source` is «بحسب …» behind what it covers. */
export type SpeechClass =
  | 'source'
  | 'say'
  | 'tell'
  | 'add'
  | 'think'
  | 'guess'
  | 'claim'
  | 'accuse'
  | 'deny'
  | 'relay'
  | 'show'
  | 'warn'
  | 'act';

/** How a trigger's target is joined on: `o` direct object, `u` the subject itself undergoes it, `t`/`g` a noun's genitive (target or actor), `-` none, else a preposition. */
type TargetLink = string;

export type Trigger = {
  /** The happening as a noun, as a title shows it: «تسميم». */
  readonly noun: string;
  readonly type: EventType;
  readonly target: TargetLink;
  /** 3 = a timeline wants it, 1 = only with a date or in the lead. */
  readonly weight: number;
};

/** What the tables know of one verb form. */
export type VerbEntry = VerbForm & {
  readonly speech: SpeechClass | null;
  readonly trigger: Trigger | null;
  readonly isLight: boolean;
  /** A light verb whose subject undergoes what its noun names: «تعرضت المدينة لهجوم». */
  readonly isUndergone: boolean;
  /** What the verb names only with one of these nouns behind it, by the folded noun: «ألقى … القبض», «فتح … النار». */
  readonly withObject: ReadonlyMap<string, Trigger> | null;
};

export const VERB_ENTRIES: ReadonlyMap<string, readonly VerbEntry[]> = makeVerbEntries();

/** Folded nouns (and noun phrases) that name an event; verbal nouns of the trigger verbs among them. */
export const NOUN_TRIGGERS: ReadonlyMap<string, Trigger & { readonly isVerbal: boolean }> = makeNounTriggers();

/** A saying as a happening: «صرحت» → تصريح. */
export type Saying = {
  readonly noun: string;
  /** «قال»: too common to be an article's news by itself. */
  readonly needsDay: boolean;
};

/** Forms of verbs that bring in words, with the saying as a noun. */
export const SAYINGS: ReadonlyMap<string, Saying> = new Map(
  events.sayings.flatMap(row => {
    const [perfect = '', imperfect = '', noun = '', use = ''] = row.split('|');
    return conjugate(perfect, imperfect).map(({ form }) => [form, { noun, needsDay: use === 'd' }] as const);
  }),
);

/** Active participles in the accusative, «مضيفا», «مؤكدة», that go on with a speech. */
export const PARTICIPLES: ReadonlyMap<string, { readonly speech: SpeechClass; readonly gender: 'm' | 'f' }> = makeParticiples();

const DEEDS_OF_SPEAKING: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'SUPPORT']);

/** Active participles in the accusative that tell a deed of speaking by themselves: «داعيا», «متهمة». */
export const PARTICIPLE_TRIGGERS: ReadonlyMap<string, Trigger> = makeParticipleTriggers();

function makeVerbEntries(): Map<string, VerbEntry[]> {
  const entries = new Map<string, VerbEntry[]>();
  const add = (forms: readonly VerbForm[], what: Partial<VerbEntry>) => {
    for (const form of forms) {
      const list = entries.get(form.form) ?? [];
      list.push({ speech: null, trigger: null, isLight: false, isUndergone: false, withObject: null, ...form, ...what });
      entries.set(form.form, list);
    }
  };
  for (const row of events.verbs) {
    const [perfect = '', imperfect = '', noun = '', type = '', target = '', weight = '', passive = ''] = row.split('|');
    add(conjugate(perfect, imperfect, passive), { trigger: toTrigger(noun, type, target, weight) });
  }
  for (const row of events.objects) {
    const [perfect = '', imperfect = '', objects = '', noun = '', type = '', target = '', weight = ''] = row.split('|');
    const nouns = objects.split(';').flatMap(objectForms);
    const isJoined = nouns.every(one => one.startsWith('ب'));
    const withObject = new Map(
      nouns.map(object => [fold(object), toTrigger(nameWithObject(noun, object, isJoined), type, target, weight)] as const),
    );
    add(conjugate(perfect, imperfect), { withObject });
  }
  for (const row of speech.verbs) {
    const [perfect = '', imperfect = '', , kind = '', passive = ''] = row.split('|');
    add(conjugate(perfect, imperfect, passive), { speech: kind as SpeechClass });
  }
  for (const row of events.light) {
    const [perfect = '', imperfect = '', role] = row.split('|');
    add(conjugate(perfect, imperfect), { isLight: true, isUndergone: role === 'u' });
  }
  for (const row of plain.verbs) {
    const [perfect = '', imperfect = ''] = row.split('|');
    add(conjugate(perfect, imperfect), {});
  }
  return entries;
}

function makeNounTriggers(): Map<string, Trigger & { isVerbal: boolean }> {
  const nouns = new Map<string, Trigger & { isVerbal: boolean }>();
  for (const row of events.nouns) {
    const [noun = '', type = '', target = '', weight = ''] = row.split('|');
    nouns.set(fold(noun), { ...toTrigger(noun, type, target, weight), isVerbal: false });
  }
  for (const row of events.verbs) {
    const [, , noun = '', type = '', target = '', weight = '', , use] = row.split('|');
    const key = fold(noun);
    if (use !== 'v' && !nouns.has(key)) nouns.set(key, { ...toTrigger(noun, type, target, weight), isVerbal: true });
  }
  return nouns;
}

function makeParticiples(): Map<string, { speech: SpeechClass; gender: 'm' | 'f' }> {
  const participles = new Map<string, { speech: SpeechClass; gender: 'm' | 'f' }>();
  for (const row of speech.verbs) {
    const [, , participle = '', kind = ''] = row.split('|');
    if (participle === '') continue;
    const stem = fold(participle);
    participles.set(`${stem}ا`, { speech: kind as SpeechClass, gender: 'm' });
    participles.set(`${stem}ين`, { speech: kind as SpeechClass, gender: 'm' });
    participles.set(`${stem}ه`, { speech: kind as SpeechClass, gender: 'f' });
  }
  return participles;
}

function makeParticipleTriggers(): Map<string, Trigger> {
  const triggers = new Map<string, Trigger>();
  const byVerb = new Map(events.verbs.map(row => [row.split('|')[0], row] as const));
  for (const row of speech.verbs) {
    const [perfect = '', , participle = ''] = row.split('|');
    const [, , noun = '', type = '', target = '', weight = ''] = byVerb.get(perfect)?.split('|') ?? [];
    if (participle === '' || !DEEDS_OF_SPEAKING.has(type)) continue;
    const trigger = toTrigger(noun, type, target, weight);
    for (const form of [`${fold(participle)}ا`, `${fold(participle)}ين`, `${fold(participle)}ه`]) triggers.set(form, trigger);
  }
  return triggers;
}

function toTrigger(noun: string, type: string, target: string, weight: string): Trigger {
  return { noun, type: type as EventType, target, weight: Number(weight) };
}
