import { SIDES_NAMED_BEFORE } from '../../tables/event-context.ts';
import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { subjectAfter } from '../speech/find-subject.ts';
import { type Arguments, DONE_TO } from './arguments.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { byPreposition } from './joined-phrase.ts';
import { bothDoing, governor, governors, together } from './taking-part.ts';

/** What a verbal noun is joined to: «اغتيال X», «هجوم X على Y», «عقوبات فرضها X على Y». */
export function argumentsOfNoun(units: readonly Unit[], candidate: FoundTrigger): Arguments {
  const { at, to, trigger, verbAt, isDefinite, isPossessed } = candidate;
  if (verbAt !== null) {
    const subject = subjectAfter(units, verbAt);
    // «اعتقالات وقعت [وذلك] قبل …»
    const actor = subject !== null && units[subject.from]!.folded === 'وذلك' ? null : subject;
    const target = byPreposition(units, actor?.to ?? verbAt + 1, trigger.target);
    return { actor, target, sides: [], others: [], object: null, to: Math.max(verbAt + 1, actor?.to ?? 0, target?.to ?? 0) };
  }
  if (isPossessed && trigger.target !== 'مع') return ofPossessed(units, candidate);
  const genitive = isDefinite || isPossessed || startsAnew(units[to]) ? null : readNounPhrase(units, to);
  const behind = genitive?.to ?? to;
  if (trigger.target === 'مع') {
    const withWhom = byPreposition(units, behind, 'مع');
    const partner = withWhom ?? byPreposition(units, behind, 'بين');
    // «اتفاق السلام بين الطرفين»: both were named before, neither is who the verb tells of.
    const joined = genitive !== null && partner !== null && SIDES_NAMED_BEFORE.has(units[partner.from]!.folded) ? null : partner;
    const sides = together(units, to, [
      ...(isPossessed ? (ownerOf(units, at)?.inside ?? []) : []),
      ...(joined?.inside ?? []),
      ...(joined ? (joined.isJoined || withWhom === null ? [] : governors(units, at)) : bothDoing(units, at)),
    ]);
    return { actor: null, target: joined, sides, others: genitive?.inside ?? [], object: null, to: Math.max(behind, joined?.to ?? 0) };
  }
  const joined = joinedTo(units, behind, trigger.target) ?? objectOfDefinite(units, candidate);
  const object = joined === null ? objectOfDoer(units, candidate, genitive) : null;
  const between = joined ?? (candidate.isPerformed ? byPreposition(units, behind, 'بين') : null);
  const isOfTarget = object === null && /^[otu]$/.test(trigger.target);
  // «هجمات ليما», told without whom they hit, are where they were; a government attacks somebody.
  const isWhere = DONE_TO.has(trigger.type) && joined === null && object === null && isPlace(units, genitive);
  const actor = isOfTarget || isWhere ? null : genitive;
  const decider = genitive !== null && isOfTarget && isDoneByVerb(units, candidate, genitive) ? governor(units, at) : null;
  const owner = genitive === null && isOwnedByNameBefore(units, candidate) ? readNounPhrase(units, at - 1) : null;
  return {
    actor: actor ?? owner ?? decider,
    target: isOfTarget ? (genitive ?? joined) : between,
    sides: [],
    others: [],
    object,
    to: Math.max(behind, between?.to ?? 0, object?.to ?? 0),
  };
}

const MAX_ADJECTIVES = 2;

/** «الإغلاق المفاجئ [لمؤسسة] …»: behind a definite noun and its adjectives ل joins on what it is done to. */
function objectOfDefinite(units: readonly Unit[], { to, trigger, isDefinite }: FoundTrigger): NounPhrase | null {
  if (!isDefinite || !/^[ot]$/.test(trigger.target)) return null;
  let at = to;
  while (at - to < MAX_ADJECTIVES && units[at]?.kind === 'word' && /^ال.{3}/.test(units[at]!.folded) && !RELATIVES.has(units[at]!.folded))
    at++;
  const { kind, lead, folded = '' } = units[at] ?? {};
  const isJoined =
    kind === 'name' ? lead === 'ل' : kind === 'word' && !units[at]!.verb && /^ل(?!دي|قاء|ان$|كن|ما$|م$|ن$|ها$|هم$|ه$).{4}/.test(folded);
  return isJoined ? joinedByLam(units, at) : null;
}

/** The phrase whose first word or name ل is written onto. */
function joinedByLam(units: readonly Unit[], at: number): NounPhrase {
  if (units[at]!.kind === 'name') return byPreposition(units, at, 'ل')!;
  const behind = readNounPhrase(units, at + 1);
  const isOwn = behind !== null && (units[at + 1]!.kind === 'name' || units[at + 1]!.folded.startsWith('ال'));
  if (!isOwn) return { from: at, to: at + 1, entity: null, inside: [], isJoined: false, isIssued: false };
  return { ...behind, from: at };
}

/** «قصف الطيران الإسرائيلي [مبنى]», «اعتقال الشرطة [ناشطا]»: behind a definite doer an indefinite noun is whom it is done to. */
function objectOfDoer(units: readonly Unit[], { trigger, isVerbalNoun }: FoundTrigger, doer: NounPhrase | null): NounPhrase | null {
  if (!doer || !DONE_TO.has(trigger.type) || (isVerbalNoun && trigger.target === 'u')) return null;
  const last = units[doer.to - 1]!;
  const next = units[doer.to];
  const isDefinite = last.kind === 'name' ? last.lead === '' : last.folded.startsWith('ال');
  if (!isDefinite || next?.kind !== 'word' || next.verb || !/^(?![وفبلك]?ال|[وفبلك])\p{L}{2,}(ا|ين|ات|ي|ه)$/u.test(next.folded))
    return null;
  return readNounPhrase(units, doer.to);
}

/** «قرار X بفرض عقوبات»: what is joined on by ب is his. */
const DECIDING = /^(قرار|قيام|اعلان|شروع)$/;

/** «رفضت [X] الانسحاب من …», «قام [X] بزيارة»; of «ندد X بالغارات» he is not who made them. */
function isOwnedByNameBefore(units: readonly Unit[], { at, skip, isVerbalNoun, isBrought, isPerformed }: FoundTrigger): boolean {
  if (units[at - 1]?.kind !== 'name') return false;
  return skip === 0 ? isVerbalNoun || isBrought : isPerformed || DECIDING.test(units[at - 2]?.folded ?? '');
}

/** «قرر [جهاز الأمن] منع …»; «أعلنت [اليونان] استدعاء سفيرها»: whose object it is does it. */
function isDoneByVerb(units: readonly Unit[], { at, isPerformed }: FoundTrigger, object: NounPhrase): boolean {
  if (!isPerformed) return false;
  const verb = verbBefore(units, at);
  const { kind, folded, endsInTa } = units[object.from]!;
  const isOwned = kind === 'word' && !endsInTa && /\p{L}{3}(ه|ها|هم)$/u.test(folded);
  return /^[وف]?(قرر|قام|تمكن|نجح)/.test(verb) || (isOwned && /^[وف]?اعلن/.test(verb));
}

/** «العقوبة [ضد X] …»: ضد stands for على; behind a verb a preposition belongs to that. */
function joinedTo(units: readonly Unit[], from: number, preposition: string): NounPhrase | null {
  if (/^[otug-]$/.test(preposition)) return null;
  const verbAt = units.findIndex((unit, index) => index >= from && unit.verb !== null && !unit.isQuoted);
  const own = verbAt === -1 ? units : units.slice(0, verbAt);
  const against = preposition === 'على' && units[from]?.folded === 'ضد' ? byPreposition(own, from, 'ضد') : null;
  return against ?? byPreposition(own, from, preposition);
}

/** «أعلنت X استحواذها على Y»: the pronoun is who does it; «توقيفه», «وفاته»: to whom it is done, unless an object follows. */
function ofPossessed(units: readonly Unit[], { at, to, trigger }: FoundTrigger): Arguments {
  const owner = ownerOf(units, at);
  const joined = /^[otug-]$/.test(trigger.target) ? null : byPreposition(units, to, trigger.target);
  const object = trigger.target === 'o' && units[to]?.kind === 'name' ? readNounPhrase(units, to) : null;
  const isTarget = /^[otu]$/.test(trigger.target) && object === null;
  return {
    actor: isTarget ? null : owner,
    target: isTarget ? owner : (object ?? joined),
    sides: [],
    others: [],
    object: null,
    to: Math.max(to, (object ?? joined)?.to ?? 0),
  };
}

/** Whom the pronoun of «زيارته» means: the noun right before («رفع الغرب عقوباته»), else the verb's subject where both agree. */
function ownerOf(units: readonly Unit[], at: number): NounPhrase | null {
  const before = units[at - 1];
  if (before?.kind === 'name' || (before?.kind === 'word' && before.folded.startsWith('ال') && !before.verb))
    return readNounPhrase(units, at - 1);
  const verb = units.findLast((unit, index) => index < at && unit.verb !== null && !unit.isQuoted)?.verb;
  const pronoun = /(هما|هم|ها|ه)$/.exec(units[at]!.folded)?.[0];
  const agrees = verb?.entries.some(({ gender, isPlural }) =>
    pronoun === 'ها' ? gender === 'f' : pronoun === 'ه' ? gender === 'm' && !isPlural : isPlural,
  );
  return agrees ? governor(units, at) : null;
}

function verbBefore(units: readonly Unit[], at: number): string {
  return units.findLast((unit, index) => index < at && unit.verb !== null && !unit.isQuoted)?.folded ?? '';
}

/** «وفاته ومصير جثمانه», «تسليم وتسلم»: what و joins on is no genitive. */
function startsAnew(unit: Unit | undefined): boolean {
  return unit?.lead.startsWith('و') === true || unit?.folded.startsWith('وال') === true;
}

function isPlace(units: readonly Unit[], phrase: NounPhrase | null): boolean {
  return phrase !== null && phrase.to - phrase.from === 1 && units[phrase.from]!.name?.kind === 'place';
}
