import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, PREPOSITIONS, phraseLengthAt, SOURCE_PREPOSITIONS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { isSpeakerHead } from './can-speak.ts';
import { readSpeaker, subjectAfter } from './find-subject.ts';
import { leadOf, OWN_WORDS, readSourcePhrase } from './read-source-phrase.ts';

/** «بحسب بيان الوزارة», «وفقًا لمصادر», «حسب ما أفادت زوجته»: whose word the clause beside it is. */
export type Source = {
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase;
  /** «حسبما نقلت رويترز عن X»: who hands on the word of X. */
  readonly relayer: NounPhrase | null;
  /** Letters of a ل written onto its first word: «وفقا [ل]بيانات …». */
  readonly lead: number;
  /** True where it opens its sentence and what it covers comes after; else it covers what came before. */
  readonly isLeading: boolean;
  /** «وحسب قولها»: whoever spoke or acted before, of this gender. */
  readonly isBefore: 'm' | 'f' | null;
};

export function readSource(units: readonly Unit[], at: number): Source | null {
  const bare = saidBehind(units, at);
  if (bare) return { from: at, to: bare.to, phrase: bare, relayer: null, lead: 0, isLeading: false, isBefore: null };
  if (!/^[وف]?(بحسب|حسب|وفق|نقلا|طبقا|استناد|علي|كما|مثلما)/.test(units[at]!.folded)) return null;
  const wordAt = (index: number) => {
    const unit = units[index];
    if (unit?.kind !== 'word') return undefined;
    return index === at ? unit.folded.replace(/^[وف](?=(?:بحسب|حسب|وفق|نقلا|طبقا))/, '') : unit.folded;
  };
  const own = asWasSaid(units, at) ?? sourceAt(units, at, wordAt);
  if (!own || speaksForSubject(units, at, own.to)) return null;
  const relayed = relayedBehind(units, at, own);
  const phrase = relayed ?? own;
  const isJoinedOn = units[at]!.folded.startsWith('و') && units[at - 1]?.kind === 'mark' && units[phrase.to]?.kind === 'mark';
  const isLeading =
    (isJoinedOn && phrase.to < units.length - 1) ||
    units.slice(0, at).every(unit => unit.kind === 'mark' || /^(و|ف|لكن|كما)$/.test(unit.folded));
  const ownWords = OWN_WORDS.exec(units[phrase.from]!.folded);
  const isBefore = ownWords === null || ownWords[2] === 'هم' ? null : ownWords[2] === 'ها' ? 'f' : 'm';
  const lead = relayed ? 0 : leadOf(units, phrase);
  return { from: at, to: phrase.to, phrase, relayer: relayed ? own : null, lead, isLeading, isBefore };
}

/** «حسبما نقلت رويترز [عن X]» */
function relayedBehind(units: readonly Unit[], at: number, { from, to }: NounPhrase): NounPhrase | null {
  const isRelay = units.slice(at, from).some(({ verb }) => verb?.entries.some(({ speech }) => speech === 'relay'));
  return isRelay && units[to]?.folded === 'عن' ? readSpeaker(units, to + 1) : null;
}

/** «، كما ذكر الدفاع المدني», «، على ما أفاد شهود»: the saying ends with who said it; «كما ذكر أن …» brings words in. */
function asWasSaid(units: readonly Unit[], at: number): NounPhrase | null {
  const { folded } = units[at]!;
  const isAs = /^(كما|مثلما)$/.test(folded);
  if (units[at - 1]?.kind !== 'mark' || !(isAs || (folded === 'علي' && units[at + 1]?.folded === 'ما'))) return null;
  const verbAt = isAs ? at + 1 : at + 2;
  if (!units[verbAt]?.verb?.entries.some(({ speech }) => speech === 'say' || speech === 'tell')) return null;
  return sayingBehind(units, verbAt);
}

/** «…، يقول سامر.», «…، تضيف الوزيرة.»: a bare verb of saying that ends its sentence with who said it. */
function saidBehind(units: readonly Unit[], at: number): NounPhrase | null {
  const { verb, isQuoted } = units[at]!;
  if (!verb || isQuoted || verb.lead !== '' || verb.hasObject || at < 3 || !/[،,]/.test(units[at - 1]!.folded) || isTold(units[at - 2]!))
    return null;
  const isSaying = verb.entries.some(
    ({ speech, tense }) => tense === 'imperfect' && (speech === 'say' || speech === 'tell' || speech === 'add'),
  );
  const phrase = isSaying ? sayingBehind(units, at) : null;
  if (!phrase || !(phrase.entity !== null || isSpeakerHead(units[phrase.from]!.folded))) return null;
  const next = units[phrase.to];
  return next?.kind !== 'word' || PREPOSITIONS.has(next.folded) || /^(ل|وهو$|وهي$)/.test(next.folded) ? phrase : null;
}

/** Quoted words have a look-up of their own for who said them. */
function isTold(unit: Unit): boolean {
  return unit.kind === 'mark' && /["»”]/.test(unit.folded);
}

/** Who said it, where nothing is brought in behind the verb. */
function sayingBehind(units: readonly Unit[], verbAt: number): NounPhrase | null {
  const phrase = subjectAfter(units, verbAt);
  if (!phrase) return null;
  for (let next = phrase.to; next < units.length && units[next]!.kind !== 'mark'; next++) {
    if (units[next]!.verb || COMPLEMENTS.has(units[next]!.folded)) return null;
  }
  return /[:"«“]/.test(units.slice(phrase.to).find(({ kind }) => kind === 'mark')?.folded ?? '') ? null : phrase;
}

/** «طالبت X، على لسان Y، بالإفراج عن …»: Y is through whom X speaks; no words of others are brought in. */
function speaksForSubject(units: readonly Unit[], at: number, to: number): boolean {
  if (units[at]!.folded !== 'علي' || units[at + 1]?.folded !== 'لسان' || to >= units.length - 1) return false;
  const verbAt = units.findLastIndex((unit, index) => index < at && unit.verb !== null && !unit.isQuoted);
  const speaks = units[verbAt]?.verb?.entries.some(({ speech }) => speech !== null) === true;
  return speaks && subjectAfter(units, verbAt) !== null;
}

function sourceAt(units: readonly Unit[], at: number, wordAt: (index: number) => string | undefined): NounPhrase | null {
  const first = wordAt(at);
  if (first === undefined) return null;
  let next = at + phraseLengthAt(SOURCE_PREPOSITIONS, wordAt, at);
  // «وفقا لمصادر», «طبقا للبيان»: the ل is written onto the next word.
  if (next === at && /^(وفقا|طبقا|استنادا)$/.test(first)) next = at + 1;
  if (next === at) return null;
  if (first === 'استنادا' && wordAt(next) === 'الي') next++;
  if (wordAt(next) === 'ما' || first === 'حسبما' || first === 'وفقما') {
    const verb = first === 'حسبما' || first === 'وفقما' ? next : next + 1;
    return units[verb]?.verb ? subjectAfter(units, verb) : null;
  }
  return readSourcePhrase(units, next);
}
