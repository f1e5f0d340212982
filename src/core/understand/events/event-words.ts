import { WITH_BA_OR_LAM } from '../../tables/noun-phrase-words.ts';
import { fold } from '../../text/fold-text.ts';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, PREPOSITIONS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { RESUMPTIVE } from '../speech/find-subject.ts';
import { SUBORDINATORS } from './event-span.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { readNoun } from './read-noun.ts';

const MAX_TOPIC_DISTANCE = 6;
const MAX_FOLLOWING = 5;

/** «محادثات … لتشكيل حكومة انتقالية», «اجتماع … بشأن الحدود»: what for, where neither who nor where is told. */
export function topicWords(text: string, units: readonly Unit[], { to, trigger }: FoundTrigger): string {
  for (let at = to; at < units.length && at - to < MAX_TOPIC_DISTANCE; at++) {
    if (units[at]!.kind === 'mark') return '';
    const isAgreedOn = at === to && trigger.type === 'AGREE' && units[at]!.folded === 'علي';
    if (!isAgreedOn && (units[at]!.kind !== 'word' || !/^(حول|بشان|ضد|لل.{3}|ل[تامن].{3}).*$/.test(units[at]!.folded))) continue;
    let end = at + 1;
    while (end < units.length && end - at < 3 && units[end]!.kind !== 'mark' && !PREPOSITIONS.has(units[end]!.folded)) end++;
    return textOf(text, units, at, end);
  }
  return '';
}

/** What the noun itself is joined to where no role is known: «أزمة إقليم القرم», «اتفاق مينسك». */
export function genitiveWords(text: string, units: readonly Unit[], { to, form, isDefinite, trigger }: FoundTrigger): string {
  if (isDefinite && (isNoAdjective(units[to]) || isOthersAdjective(units, { to, trigger }))) return '';
  let end = to;
  while (form === 'noun' && end < units.length && end - to < 3 && (units[end]!.kind === 'name' || isOwnWord(units[end]!))) {
    end++;
    if (units[end - 1]!.kind === 'name') break;
  }
  return end > to ? textOf(text, units, to, end) : '';
}

/**
 * The clause's own next words, where nothing else says what it was: «عرض [من ميرك للاستحواذ]», «الاحتجاجات [التي عصفت
 * بمدن كبيرة]». A pronoun that leans on what came before («عليه») and a date are left out.
 */
export function followingWords(text: string, units: readonly Unit[], { at, to, form, isDefinite, trigger }: FoundTrigger): string {
  let from = to;
  const isSaid = (unit: Unit) => trigger.noun.endsWith(` ${unit.folded}`) || fold(trigger.noun).endsWith(` ${unit.folded}`);
  while (units[from] && (units[from]!.kind === 'date' || isLeaning(units[from]!) || isSaid(units[from]!))) from++;
  const isClause = isDefinite && form === 'noun' && RELATIVES.has(units[from]?.folded ?? '') && units[from]?.folded !== 'حيث';
  // «قاعة الدعوة [والبوابة]»: what و joins on is no part of it.
  const first = units[from];
  // «هجمات 11 سبتمبر 2001 [الإسلاميين]»: behind its date a noun has no genitive.
  if (units[from - 1]?.kind === 'date' && !PREPOSITIONS.has(first?.folded ?? '')) return '';
  if (isDefinite && !isClause && form === 'noun' && from === to && isNoAdjective(first)) return '';
  // «المباراة [إلى] إعلان …», «المباراة [إذا] ما …»
  if (/^(الي|حتي|اذا|ما)$/.test(first?.folded ?? '') && isDefinite) return '';
  if (!first || /^و[البل]/.test(first.folded) || first.lead.startsWith('و') || first.folded === 'عن') return '';
  let end = isClause ? from + 2 : from;
  while (end < units.length && end - from < MAX_FOLLOWING && goesOn(units[end]!, end - at)) end++;
  while (end > from && units[end - 1]!.kind !== 'name' && (PREPOSITIONS.has(units[end - 1]!.folded) || isLeaning(units[end - 1]!))) end--;
  return end > from ? textOf(text, units, from, Math.min(end, units.length)) : '';
}

function goesOn({ kind, folded, verb }: Unit, distance: number): boolean {
  if (kind === 'mark' || kind === 'date' || verb !== null) return false;
  return (
    !COMPLEMENTS.has(folded) &&
    !RELATIVES.has(folded) &&
    !(distance > 0 && SUBORDINATORS.test(folded)) &&
    !/^[وف]?(قد|لم|لن|لا|ما|اذا|كما|هل|او|كان|كانت|ذلك)$/.test(folded)
  );
}

function isLeaning({ kind, folded }: Unit): boolean {
  return kind === 'word' && (RESUMPTIVE.test(folded) || /^(ايضا|كذلك|اخيرا|مجددا|موخرا|ذلك|هذا|هذه|تلك)$/.test(folded));
}

/** «اجتماعها [يوم الأحد]»: its day, where nothing else is told of it. */
export function dayBehind(text: string, units: readonly Unit[], { to }: FoundTrigger): string {
  const day = units[to];
  return day?.kind === 'date' && !/^(اليوم|امس|غدا|الليله|اول امس)( |$)/.test(day.folded) ? textOf(text, units, to, to + 1) : '';
}

/** «أنشطة المؤتمر [الرسمية]»: an adjective of the other gender is another's. */
function isOthersAdjective(units: readonly Unit[], { to, trigger }: Pick<FoundTrigger, 'to' | 'trigger'>): boolean {
  const next = units[to];
  return next?.kind === 'word' && /^ال.{3}/.test(next.folded) && next.endsInTa && !isFeminine(trigger.noun);
}

/** Whether a definite adjective follows: «المفاوضات [الثلاثية]» keeps its article. */
export function hasDefiniteAdjective(units: readonly Unit[], { to, isDefinite, isPossessed, form, trigger }: FoundTrigger): boolean {
  const next = units[to];
  // «أنشطة المؤتمر [الرسمية]»: of another gender it is another's.
  if (next && isFeminine(trigger.noun) !== next.endsInTa && next.folded !== 'الاولي') return false;
  return (
    form === 'noun' && (isDefinite || isPossessed) && next?.kind === 'word' && next.folded.startsWith('ال') && !RELATIVES.has(next.folded)
  );
}

function isFeminine(noun: string): boolean {
  return /(ة|ات|حرب)$/.test(noun.split(' ')[0]!);
}

/** The words as written, without quotation marks: «شركة " X "» → شركة X. */
export function textOf(text: string, units: readonly Unit[], from: number, to: number): string {
  return text
    .slice(units[from]!.start, units[endOfWords(units, from, to) - 1]!.end)
    .replaceAll(/["«»“”]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** «في الحادث [حاتم الجبلي]», «عن الحادث [عمليات الحصر]»: no genitive stands behind an article. */
function isNoAdjective(unit: Unit | undefined): boolean {
  if (unit?.kind === 'name') return unit.lead === '' && !unit.folded.startsWith('ال');
  return unit?.kind === 'word' && !unit.folded.startsWith('ال') && isOwnWord(unit);
}

/** The first `max` units of a phrase; of one that is cut short no last word with a preposition written onto it: «مبنى [بحي] الزيتون». */
export function cutPhrase(units: readonly Unit[], { from, to }: NounPhrase, max: number): number {
  let end = Math.min(to, from + max);
  const leans = ({ kind, folded }: Unit) => kind === 'word' && /^[بل].{2}/.test(folded) && !WITH_BA_OR_LAM.test(folded);
  while (end < to && end - from > 1 && leans(units[end - 1]!)) end--;
  // «الجهات المانحة [لجمع]» the money: cut by the number behind it.
  if (end === to && end - from > 1 && /^ل(?!ل).{2}/.test(units[end - 1]!.folded) && leans(units[end - 1]!)) end--;
  return units[end]?.folded === '%' ? end + 1 : end;
}

/** A word that leans on the next: a name cut off behind it says nothing. */
const HANGING = /^([وفبلك]?ال|[وفبلك]|غير|نحو|حوالي|ما|لا|يقل|يزيد|مما|الا|بما|لما|اذا|حيث)$/;
const MAX_HANGING = 4;

/** Where words end that say something: «مقتل ما لا يقل عن [12 شخصا]», «مستوى ال [70 دولارا]», «مجلس X» [«وهو ائتلاف»]. */
function endOfWords(units: readonly Unit[], from: number, to: number): number {
  const clause = units.slice(from + 1, to).findIndex(({ folded }) => /^و(هو|هي|هم|هما)$/.test(folded));
  let end = clause === -1 ? to : from + 1 + clause;
  const hangs = () => {
    const { kind, folded } = units[end - 1]!;
    // «مقتل عشرة [واعتقال]»
    if (kind === 'word' && end <= to && folded.startsWith('و') && readNoun(units, end - 1)?.trigger.isVerbal === true) return true;
    // A number is past what hung: «ما لا يقل عن 12».
    return (
      kind === 'word' &&
      (HANGING.test(folded) || PREPOSITIONS.has(folded) || (RELATIVES.has(folded) && end <= to) || (end > to && /^\d/.test(folded)))
    );
  };
  while (end >= to && end - to < MAX_HANGING && units[end]?.kind === 'word' && hangs()) end++;
  while (end - 1 > from && hangs() && !/^\d/.test(units[end - 1]!.folded)) end--;
  return end;
}

/** «قرار حزب X حزب X» → «قرار حزب X». */
export function withoutRepeat(name: string): string {
  const words = name.split(' ');
  for (let size = Math.floor(words.length / 2); size > 0; size--) {
    const first = words.slice(-2 * size, -size);
    if (first.join(' ') === words.slice(-size).join(' ')) return words.slice(0, -size).join(' ');
  }
  return name;
}

function isOwnWord(unit: Unit): boolean {
  return (
    unit.kind === 'word' &&
    unit.verb === null &&
    unit.folded.length > 2 &&
    !unit.folded.startsWith('وال') &&
    !/^(علي|الي|عن|من|في|مع|بين|ان|اذا|كما|التي|الذي|الذين|منذ|عام|بعد|قبل|خلال|ضد|حول|عند|[وفبل].*)$/.test(unit.folded)
  );
}
