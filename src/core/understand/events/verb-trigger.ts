import { fold } from '../../text/fold-text.ts';
import type { Unit } from '../clauses/unit.ts';
import { VERB_ENTRIES, type VerbEntry } from '../verbs/verb-tables.ts';
import { type FoundTrigger, PLAIN_TRIGGER } from './found-trigger.ts';
import { lightNoun, objectBehind } from './light-noun.ts';

/** A verb as a trigger: by itself («طردت»), with its object («ألقى … القبض») or for its noun («شن … هجوما»). */
export function verbTrigger(text: string, units: readonly Unit[], at: number): FoundTrigger | null {
  const { verb, folded, start, end } = units[at]!;
  if (!verb) return null;
  const bare = verb.lead === '' ? folded : folded.slice(1);
  const shared = {
    ...PLAIN_TRIGGER,
    form: 'verb',
    isFuture: verb.entries.some(one => one.tense === 'future'),
    skip: verb.lead === '' ? 0 : 1,
  } as const;
  const long = VERB_ENTRIES.get(`${bare} ${units[at + 1]?.folded ?? ''}`)?.find(entry => entry.trigger !== null);
  for (const { withObject } of verb.entries) {
    const object = withObject && !long ? objectBehind(units, at, withObject) : null;
    if (object) return { ...shared, at, to: object.at + 1, trigger: object.trigger, verbAt: at };
  }
  // «هجمات … تبناها X إلى مقتل …»: what the pronoun stands for is its noun.
  const light = verb.hasObject ? undefined : verb.entries.find(one => one.isLight);
  const noun = light && !long ? lightNoun(units, at, light.isUndergone) : null;
  if (light && noun) return { ...shared, at, to: noun.to, trigger: noun.trigger, verbAt: at, isUndergone: light.isUndergone };
  const entry = long ?? entryFor(units, at, verb.entries);
  if (!entry?.trigger) return null;
  // «اعتُقل» carries its passive as a written damma on the first letter.
  const isPassive = entry.isPassive || /^[وف]?.\u064f/u.test(text.slice(start, end));
  return { ...shared, at, to: long ? at + 2 : at + 1, trigger: entry.trigger, isPassive, verbAt: null };
}

/** «تراجع عن قراره» gives in, «تراجعت الأسعار» falls: the preposition tells which. */
function entryFor(units: readonly Unit[], at: number, entries: readonly VerbEntry[]): VerbEntry | undefined {
  const all = entries.filter(one => one.trigger !== null);
  // «تصدر الفيلم القائمة»: the past before «تصدر الصحيفة».
  // «قد تفقد [الحكومة] السيطرة»: in front of a feminine subject a past has its ending; a headline's «تحطم طائرة» is a noun.
  const isGoingOn = at > 0 && units[at + 1]?.endsInTa === true && all.some(one => one.tense === 'imperfect');
  const past = isGoingOn ? [] : all.filter(one => one.tense === 'perfect');
  const told = past.length > 0 ? past : all.filter(one => !isGoingOn || one.tense !== 'perfect');
  const words = units.slice(at + 1, at + 9).map(unit => unit.folded);
  // «علق على القرار» comments on it, «علق العضوية» suspends it.
  if (words.slice(0, 5).includes('علي') && entries.some(one => one.speech === 'tell')) return undefined;
  // «أقر بخطئه» admits, «أقر القانون» passes it.
  const next = units[at + 1];
  const isJoinedOn =
    next?.kind === 'word' && (/^(ان|بان.*)$/.test(next.folded) || (next.folded.startsWith('ب') && !next.verb && next.folded.length > 4));
  if (isJoinedOn && entries.some(one => one.speech === 'say') && told.every(one => one.trigger!.target === 'o')) return undefined;
  // «تطلب الأمر وقتا», «توقع التقرير …»: a form that may as well be another verb's past.
  const isOther = entries.some(one => one.trigger === null && one.withObject === null && !one.isLight && one.tense === 'perfect');
  if (isOther && told.every(one => one.tense === 'imperfect')) return undefined;
  if (told.length < 2) return told[0];
  return told.find(one => words.includes(fold(one.trigger!.target))) ?? told.find(one => /^[ou-]$/.test(one.trigger!.target)) ?? told[0];
}
