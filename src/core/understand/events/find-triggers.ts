import { cliticReadings } from '../../text/clitics.ts';
import { fold } from '../../text/fold-text.ts';
import { COMPLEMENTS, FEARS, IRREAL, NEGATIONS, PLANS, POSSIBILITY, phraseLengthAt, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType } from '../extraction.ts';
import { NOUN_TRIGGERS, type Trigger, VERB_ENTRIES, type VerbEntry } from '../verbs/verb-tables.ts';

/** A word that names a happening, in units `at`–`to` (exclusive). */
export type FoundTrigger = {
  readonly at: number;
  readonly to: number;
  readonly trigger: Trigger;
  readonly form: 'verb' | 'noun';
  readonly isPassive: boolean;
  /** The light verb of «فرض عقوبات», «عقوبات فرضها X», «اجتماع عقد في …»; its subject is the actor. */
  readonly verbAt: number | null;
  readonly isFuture: boolean;
  readonly isDefinite: boolean;
  /** A verbal noun needs an argument of its own; «تم»/«تمكن من» before it says that it was done. */
  readonly isVerbalNoun: boolean;
  readonly isPerformed: boolean;
  /** «وفاته»: its genitive is the pronoun. */
  readonly isPossessed: boolean;
  /** Letters of attached particles in front of the trigger, outside its span. */
  readonly skip: number;
};

const MAX_LIGHT_DISTANCE = 9;
const PRONOUNS = /(هما|هم|ها|ه)$/;

/** Every trigger of a sentence that tells of something that is or was, not of what may be, is feared or wanted. */
export function findTriggers(text: string, units: readonly Unit[]): readonly FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word') continue;
    const candidate = (unit.isQuoted ? null : verbTrigger(text, units, at)) ?? nounTrigger(units, at);
    // Inside somebody's quoted words only a name is safe: «"خرقت اتفاق مينسك"».
    if (!candidate || isUnreal(units, at) || (unit.isQuoted && (candidate.form === 'verb' || units[candidate.to]?.name?.kind !== 'place')))
      continue;
    found.push(candidate);
    at = Math.max(candidate.to - 1, candidate.verbAt ?? 0);
  }
  return found;
}

function verbTrigger(text: string, units: readonly Unit[], at: number): FoundTrigger | null {
  const { verb, folded, start, end } = units[at]!;
  if (!verb) return null;
  const bare = verb.lead === '' ? folded : folded.slice(1);
  const long = VERB_ENTRIES.get(`${bare} ${units[at + 1]?.folded ?? ''}`)?.find(entry => entry.trigger !== null);
  const entry = long ?? entryFor(units, at, verb.entries);
  const isFuture = verb.entries.some(one => one.tense === 'future');
  const skip = verb.lead === '' ? 0 : 1;
  const shared = { form: 'verb', isFuture, isDefinite: false, isVerbalNoun: false, isPerformed: false, isPossessed: false, skip } as const;
  if (verb.entries.some(one => one.isLight)) {
    const noun = lightNoun(units, at);
    if (noun) return { ...shared, at, to: noun.to, trigger: noun.trigger, isPassive: false, verbAt: at };
  }
  if (!entry?.trigger) return null;
  // «اعتُقل» carries its passive as a written damma on the first letter.
  const isPassive = entry.isPassive || /^[وف]?.\u064f/u.test(text.slice(start, end));
  return { ...shared, at, to: long ? at + 2 : at + 1, trigger: entry.trigger, isPassive, verbAt: null };
}

/** The noun of a light verb behind its subject: «فرض [الاتحاد] عقوبات», «أصدر [الوزراء] تحذيرًا». */
function lightNoun(units: readonly Unit[], at: number): { readonly to: number; readonly trigger: Trigger } | null {
  for (let next = at + 1; next < units.length && next - at < MAX_LIGHT_DISTANCE; next++) {
    const unit = units[next]!;
    if (unit.kind === 'mark' && unit.folded !== '(' && unit.folded !== ')') return null;
    if (unit.kind !== 'word') continue;
    if (unit.verb && !NOUN_TRIGGERS.has(unit.folded) && !NOUN_TRIGGERS.has(withoutTanwin(unit.folded))) return null;
    const noun = readNoun(units, next);
    if (noun && noun.lead !== 'ل' && !noun.trigger.isVerbal) return noun;
    if (COMPLEMENTS.has(unit.folded) || RELATIVES.has(unit.folded) || /^(عند|بعد|قبل|خلال|منذ|عن|بسبب|اثر)$/.test(unit.folded)) return null;
    if (noun && next === at + 1) return noun;
  }
  return null;
}

function nounTrigger(units: readonly Unit[], at: number): FoundTrigger | null {
  const outer = readNoun(units, at);
  if (!outer || outer.lead === 'ل' || outer.lead === 'ك' || isOnlyWanted(units, at, outer.lead)) return null;
  // «فرض عقوبات على …»: the verbal noun of a light verb gives way to the noun it brings.
  const inner = outer.trigger.isVerbal && !outer.isDefinite ? readNoun(units, outer.to) : null;
  const noun = inner && inner.lead === '' && !inner.trigger.isVerbal ? { ...inner, lead: outer.lead, skip: outer.skip } : outer;
  // «باتفاقية جنيف التي توصلت إليها …»: past a name or two words to the relative clause.
  let behind = noun.to;
  while (
    behind - noun.to < 3 &&
    units[behind] &&
    units[behind]!.kind !== 'mark' &&
    !units[behind]!.verb &&
    !RELATIVES.has(units[behind]!.folded)
  )
    behind++;
  if (!RELATIVES.has(units[behind]?.folded ?? '')) behind = noun.to;
  const after = units[behind];
  const relativeAt = after && RELATIVES.has(after.folded) ? behind + 1 : noun.to;
  const relative = units[relativeAt];
  const isLightRelative = relative?.verb?.entries.some(entry => entry.isLight || entry.trigger?.type === noun.trigger.type) === true;
  return {
    at,
    to: noun.to,
    trigger: noun.trigger,
    form: 'noun',
    isPassive: false,
    verbAt: isLightRelative ? relativeAt : null,
    isFuture: isLightRelative && relative!.verb!.entries.some(entry => entry.tense === 'future'),
    isDefinite: noun.isDefinite,
    isVerbalNoun: noun.trigger.isVerbal,
    isPerformed: isPerformed(units, at),
    isPossessed: noun.isPossessed,
    skip: noun.skip,
  };
}

const WANTING = new Set<EventType>(['REQUEST', 'THREATEN', 'REJECT', 'AGREE']);

/** «دعا إلى محاكمة X», «تعهد بخفض …», «هدد بغزو …»: what is asked, promised or threatened hasn't happened. */
function isOnlyWanted(units: readonly Unit[], at: number, lead: string): boolean {
  const previous = units[at - 1]?.folded ?? '';
  if (lead !== 'ب' && !/^(الي|علي|من)$/.test(previous)) return false;
  for (let back = at - 1; back >= 0 && at - back < 15; back--) {
    const { verb } = units[back]!;
    if (verb) return verb.entries.some(entry => entry.trigger !== null && WANTING.has(entry.trigger.type));
  }
  return false;
}

/** «تمكن من السيطرة», «نجح في اغتيال», «قام بتفجير», «تم توقيع»: told as done. */
function isPerformed(units: readonly Unit[], at: number): boolean {
  const direct = units[at - 1];
  const verb = direct?.kind === 'word' && /^(من|في)$/.test(direct.folded) ? units[at - 2] : direct;
  return verb?.kind === 'word' && /^[وف]?(تم|تمت|جري|جرت|قام|قامت|قاموا|تمكن|تمكنت|تمكنوا|نجح|نجحت|نجحوا|تميز|تميزت)$/.test(verb.folded);
}

/** «تراجع عن قراره» gives in, «تراجعت الأسعار» falls: the preposition tells which. */
function entryFor(units: readonly Unit[], at: number, entries: readonly VerbEntry[]): VerbEntry | undefined {
  const told = entries.filter(one => one.trigger !== null);
  const words = units.slice(at + 1, at + 9).map(unit => unit.folded);
  // «علق على القرار» comments on it, «علق العضوية» suspends it.
  if (words.slice(0, 5).includes('علي') && entries.some(one => one.speech === 'tell')) return undefined;
  if (told.length < 2) return told[0];
  return told.find(one => words.includes(fold(one.trigger!.target))) ?? told.find(one => /^[ou-]$/.test(one.trigger!.target)) ?? told[0];
}

type NounReading = {
  readonly to: number;
  readonly trigger: Trigger & { readonly isVerbal: boolean };
  readonly lead: string;
  readonly isDefinite: boolean;
  readonly isPossessed: boolean;
  readonly skip: number;
};

/** Reads «اتصال هاتفي», «الاتصال الهاتفي», «باستهداف», «اجتماعها» as the table's nouns. */
function readNoun(units: readonly Unit[], at: number): NounReading | null {
  const unit = units[at];
  if (unit?.kind !== 'word') return null;
  for (const { stem, clitics } of cliticReadings(unit.folded)) {
    const isDefinite = clitics.endsWith('ال') || clitics.endsWith('لل');
    const lead = clitics.replace(/^[وف]/, '').replace(/ال$/, '').replace('لل', 'ل');
    for (let length = 4; length >= 1; length--) {
      const key = phraseAt(units, at, stem, length, isDefinite);
      if (key === null) continue;
      const known = NOUN_TRIGGERS.get(key) ?? (length === 1 ? NOUN_TRIGGERS.get(withoutTanwin(key)) : undefined);
      const trigger = known ?? (length === 1 ? pronounStem(key) : undefined);
      if (!trigger) continue;
      const skip = clitics.replace(/ال$/, '').replace('لل', 'ل').length;
      return { to: at + length, trigger, lead, isDefinite, isPossessed: known === undefined, skip };
    }
  }
  return null;
}

function phraseAt(units: readonly Unit[], at: number, stem: string, length: number, isDefinite: boolean): string | null {
  const words = [stem];
  for (let next = at + 1; next < at + length; next++) {
    const unit = units[next];
    if (unit?.kind !== 'word') return null;
    words.push(isDefinite ? unit.folded.replace(/^ال/, '') : unit.folded);
  }
  return words.join(' ');
}

/** «عدوانها» → عدوان; ه may be the ة of the noun itself, so it needs five letters before it. */
function pronounStem(key: string): (Trigger & { readonly isVerbal: boolean }) | undefined {
  const stem = key.replace(PRONOUNS, '');
  return stem.length >= 4 && stem !== key ? (NOUN_TRIGGERS.get(stem) ?? NOUN_TRIGGERS.get(stem.replace(/ت$/, 'ه'))) : undefined;
}

function withoutTanwin(word: string): string {
  return word.length > 4 && word.endsWith('ا') ? word.slice(0, -1) : word;
}

/** «أي غزو», «خطط لغزو», «لم يقتل», «لو قتل», «قد يهاجم», «أن يهاجم»: no happening. */
function isUnreal(units: readonly Unit[], at: number): boolean {
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{3})/, '') : undefined);
  const previous = wordAt(at - 1) ?? '';
  if (NEGATIONS.has(previous) || IRREAL.has(previous) || NEGATIONS.has(units[at - 1]?.folded ?? '')) return true;
  if (/^كانت?$/.test(previous) && units[at]!.verb?.entries.some(entry => entry.tense === 'future')) return true;
  const isImperfect = units[at]!.verb?.entries.every(entry => entry.tense === 'imperfect') === true;
  if (isImperfect && /^[بل]?ان$|^قد$|^كي$|^لكي$/.test(previous) && !planBefore(units, at)) return true;
  for (let back = Math.max(0, at - 6); back < at; back++) {
    if (
      units[back]!.kind === 'word' &&
      (FEARS.has(units[back]!.folded) || /^[وف]?(لو|اذا|لولا)$/.test(units[back]!.folded) || phraseLengthAt(POSSIBILITY, wordAt, back) > 0)
    )
      return true;
  }
  return false;
}

export function planBefore(units: readonly Unit[], at: number): boolean {
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{2})/, '') : undefined);
  for (let back = Math.max(0, at - 5); back < at; back++) if (phraseLengthAt(PLANS, wordAt, back) > 0) return true;
  return false;
}

/** «تريد محادثات», «تسعى إلى اتفاق», «تستعد لمناورات»: what is wanted is still to come. */
export function isWanted(units: readonly Unit[], at: number): boolean {
  return units
    .slice(Math.max(0, at - 3), at)
    .some(unit => /^[وف]?(تريد|يريد|يريدون|تسعي|يسعي|تامل|يامل|تعتزم|يعتزم|تستعد|يستعد|تنوي|ينوي|تخطط|يخطط)$/.test(unit.folded));
}
