import type { Unit } from '../clauses/unit.ts';
import type { LocalId, Participant } from '../extraction.ts';
import { type EnglishPhrase, phraseAfter, phraseBefore, phraseBehind } from './english-phrases.ts';
import { ENGLISH_TRIGGERS, type EnglishTrigger } from './english-triggers.ts';

const MAX_REACH = 14;

/** Who did it and to whom, as stretches of the sentence. */
export type EnglishArguments = {
  readonly actor: EnglishPhrase | null;
  readonly target: EnglishPhrase | null;
  /** The subject stands with the verb before: «X ordered … and suspended …». */
  readonly isCarried: boolean;
};

/** `behindSubject`: where the words of the verb begin, «is due to [meet]» among them. */
export function argumentsOfEnglishVerb(
  units: readonly Unit[],
  at: number,
  { isUndergone }: EnglishTrigger,
  behindSubject: number,
): EnglishArguments {
  const carried = carriedSubject(units, at);
  const before = carried ?? phraseBefore(units, behindSubject);
  const isPassive = units.slice(Math.max(0, at - 3), at).some(({ folded }) => /^(was|were|be|been|being|is|are|got)$/.test(folded));
  const isCarried = carried !== null;
  if (isUndergone) return { actor: null, target: before, isCarried };
  if (isPassive && units[at - 1]?.folded !== 'to') return { actor: phraseBehind(units, at + 1, /^by$/), target: before, isCarried };
  // «met with X», «agreed with X»; «accused X of …»: X alone.
  const target = ownName(units, phraseAfter(units, at + 1)) ?? phraseBehind(units, at + 1, /^(with|on|against|for)$/);
  return { actor: before, target, isCarried };
}

/** «X ordered an inquiry and [suspended] the licence»: the subject of the verb before, where one stands in the clause. */
function carriedSubject(units: readonly Unit[], at: number): EnglishPhrase | null {
  let and = at - 1;
  while (/^(was|were|been|has|have|had|later|then|also)$/.test(units[and]?.folded ?? '')) and--;
  if (units[and]?.folded !== 'and') return null;
  for (let verb = and - 1; verb > 0 && at - verb < MAX_REACH && units[verb]!.kind !== 'mark'; verb--) {
    const { kind, folded, isQuoted } = units[verb]!;
    if (kind === 'word' && !isQuoted && (ENGLISH_TRIGGERS.get(folded)?.form === 'past' || /^[a-z]{2,}ed$/.test(folded)))
      return phraseBefore(units, verb);
  }
  return null;
}

/** «expulsion of X by Y», «attack on X» */
export function argumentsOfEnglishNoun(units: readonly Unit[], at: number): EnglishArguments {
  const by = phraseBehind(units, at + 1, /^by$/);
  // «demonstrations over the cost of living»: only right behind the noun is «of» its own.
  const target = units[at + 1]?.folded === 'of' ? phraseAfter(units, at + 2) : null;
  return { actor: by, target: target ?? phraseBehind(units, at + 1, /^(on|against|between|with)$/), isCarried: false };
}

/** «Ruto of stealing …» → «Ruto» */
function ownName(units: readonly Unit[], phrase: EnglishPhrase | null): EnglishPhrase | null {
  if (!phrase) return null;
  const of = units.findIndex((unit, index) => index > phrase.from && index < phrase.to && unit.folded === 'of');
  return of !== -1 && units[of - 1]!.kind === 'name' ? { from: phrase.from, to: of } : phrase;
}

/** Everyone with a name in the phrases. Where they do it together («talks between X and Y») nobody is doer or target. */
export function englishParticipants(
  units: readonly Unit[],
  { actor, target }: EnglishArguments,
  isTogether: boolean,
): readonly Participant[] {
  const parts = new Map<LocalId, Participant['part']>();
  const add = (phrase: EnglishPhrase | null, part: Participant['part']) => {
    for (const { name } of phrase ? units.slice(phrase.from, phrase.to) : [])
      if (name && !parts.has(name.entity)) parts.set(name.entity, part);
  };
  add(actor, 'source');
  add(target, 'target');
  const isBetween = isTogether && actor === null && parts.size > 1;
  return [...parts].map(([entity, part]) => ({ entity, part: isBetween ? 'other' : part }));
}
