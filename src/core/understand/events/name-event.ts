import { isPartedByDoer, PHASES, PROGRAMMES, UNDERGONE } from '../../tables/event-naming.ts';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEntity, LocalId } from '../extraction.ts';
import type { Arguments } from './arguments.ts';
import { inAccusative, inGenitive, inObjectCase } from './case-endings.ts';
import { cutPhrase, dayBehind, followingWords, genitiveWords, hasDefiniteAdjective, textOf, topicWords } from './event-words.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { wordsBehindBa } from './words-behind-ba.ts';

const MAX_NAME_UNITS = 4;
/** Of what else a verb is done to, this much is named: «منح X [جائزة الدولة]». */
const MAX_OBJECT_UNITS = 2;

/**
 * What a title calls the event: the trigger as a noun, then who and whom in the article's own words.
 * «طردت روسيا دبلوماسيين» → «طرد روسيا دبلوماسيين»; «اتصال هاتفي مع Y» told of X → «اتصال هاتفي بين X وY».
 */
export function nameEvent(
  text: string,
  units: readonly Unit[],
  candidate: FoundTrigger,
  found: Arguments,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
  place: LocalId | null,
): string {
  const { noun, target: link } = candidate.trigger;
  const names = found.sides.map(id => entities.get(id)?.name ?? '').filter(name => name !== '');
  if (names.length >= 2) return `${noun} بين ${names[0]} و${names[1]}`;
  const call: Call = (phrase, inCase = inGenitive) => (phrase ? shortName(text, units, phrase, entities, inCase) : '');
  const parts = link === 'مع' ? withPartner(units, candidate, found, call) : withDoerAndTarget(text, units, candidate, found, call);
  const said = [...parts, wordsBehindBa(text, units, candidate, found)].filter(part => part !== '');
  if (said.length > 1) return phaseOf(units, candidate) + said.join(' ');
  return ownWords(text, units, candidate, place === null ? '' : `في ${entities.get(place)?.name ?? ''}`);
}

/** «اختتم X فعالياته» → «[اختتام] فعاليات X»: of what has no name of its own it counts which part of it is told. */
function phaseOf(units: readonly Unit[], { trigger, form, verbAt }: FoundTrigger): string {
  if (form !== 'verb' || verbAt === null || !PROGRAMMES.has(trigger.noun)) return '';
  const phase = units[verbAt]!.verb?.entries.find(entry => entry.trigger !== null && PHASES.has(entry.trigger.noun));
  return phase?.trigger ? `${phase.trigger.noun} ` : '';
}

/** Words of the article for a phrase, in the case they have in the name; a known name stays. */
type Call = (phrase: NounPhrase | null, inCase?: (written: string) => string) => string;

/** «اتفاق X مع Y»; «توقيع عقود مع Y»: whose the contracts are would stand between; «توقيع مذكرة» by X alone → «توقيع X مذكرة». */
function withPartner(units: readonly Unit[], { trigger: { noun } }: FoundTrigger, { actor, target }: Arguments, call: Call): string[] {
  const partner = call(target);
  if (partner === '' && actor && isQualified(noun)) return [noun, joinedBy('ل', call(actor))];
  if (partner === '') return actor ? partedNoun(noun, call(actor), isParted(units, noun, actor)) : [noun];
  return [noun, actor && !isIdiom(noun) ? call(actor) : '', `مع ${partner}`];
}

/** Who did it, then what else, then to whom: «طرد روسيا دبلوماسيين», «إلقاء القبض على X». */
function withDoerAndTarget(
  text: string,
  units: readonly Unit[],
  { trigger, isPassive }: FoundTrigger,
  { actor, target, object }: Arguments,
  call: Call,
): string[] {
  const { noun } = trigger;
  const isUndergone = trigger.target === 'u';
  // «إحراز X [هدفا]»
  const isObject = trigger.target === 'o' && actor !== null && !isIdiom(noun) && !UNDERGONE.has(noun);
  const whom = call(target, isObject ? inObjectCase : inGenitive);
  // «نُقل الاقتراح إلى …»: what a passive is done to is joined by nothing.
  const joined = whom === '' ? '' : joinedBy(isPassive || /^[otug-]$/.test(trigger.target) ? '' : trigger.target, whom);
  // Behind «مقتل» stands who was killed: «مقتل تنظيم X 129 شخصا» would turn it round.
  const isOfVictim = UNDERGONE.has(noun) && (whom !== '' || actor?.inside.length === 0 || isUndergone);
  const isOpen = isParted(units, noun, actor);
  const isHidden = isIdiom(noun) && whom !== '' && !isOpen && !isQualified(noun);
  const doer = isHidden || isOfVictim ? '' : call(actor);
  const who = doer !== '' && isQualified(noun) ? joinedBy('ل', doer) : doer;
  // «نقل [X] إلى المستشفى»: who undergoes it stands where the doer would.
  const undergone = isOpen && isUndergone && who === '' ? joined : '';
  const [deed = '', between = '', behind = ''] = partedNoun(noun, who || undergone, isOpen);
  const what = object && !isWithin(object, actor) ? textOf(text, units, object.from, cutPhrase(units, object, MAX_OBJECT_UNITS)) : '';
  return [deed, between, behind, what, undergone === '' ? joined : ''];
}

/** «إعلان حالة الطوارئ» by X → «إعلان X حالة الطوارئ»: between the verbal noun and its object stands who does it. */
function partedNoun(noun: string, who: string, isOpen: boolean): string[] {
  const [deed = '', ...rest] = isOpen && who !== '' ? noun.split(' ') : [noun];
  return [deed, who, inAccusative(rest)];
}

/** «على» before X → «على X», «ل» before «الشركة» → «للشركة», «» before X → «X». */
function joinedBy(preposition: string, whom: string): string {
  if (preposition.length !== 1) return `${preposition} ${whom}`.trim();
  return `${preposition}${whom.startsWith('ال') && preposition === 'ل' ? `ل${whom.slice(2)}` : whom}`;
}

/** «إلقاء القبض على X»: an idiom isn't parted by who did it, but for those of the table. */
function isIdiom(noun: string): boolean {
  return noun.includes(' ');
}

/** «زيارة رسمية [ل]X», «مؤتمر صحفي [ل]X»: behind its adjective a noun has no genitive. */
function isQualified(noun: string): boolean {
  return /^\p{L}+ (?!ال)\p{L}{3,}(ي|ية)$/u.test(noun);
}

/** «توقيع غرامة [مالية] على …»: an adjective of the object is nobody's. */
function isParted(units: readonly Unit[], noun: string, actor: NounPhrase | null): boolean {
  return isIdiom(noun) && isPartedByDoer(noun) && (actor === null || isParty(units, actor));
}

/** A name, or a definite noun. */
function isParty(units: readonly Unit[], { entity, from }: NounPhrase): boolean {
  return entity !== null || units[from]?.folded.startsWith('ال') === true;
}

/** A phrase that was named already. */
function isWithin(phrase: NounPhrase, other: NounPhrase | null): boolean {
  return other !== null && phrase.from < other.to && other.from < phrase.to;
}

/** The noun and the words that stand around it, where no party is known: «المفاوضات الثلاثية», «صفقة لتقديم معلومات». */
function ownWords(text: string, units: readonly Unit[], candidate: FoundTrigger, where: string): string {
  const { noun } = candidate.trigger;
  if (hasDefiniteAdjective(units, candidate)) {
    const definite = noun.split(' ').map(word => `ال${word}`);
    const own = genitiveWords(text, units, candidate);
    if (own !== '') return [...definite, own].join(' ');
  }
  const words =
    genitiveWords(text, units, candidate) ||
    where ||
    topicWords(text, units, candidate) ||
    followingWords(text, units, candidate) ||
    dayBehind(text, units, candidate);
  // «العقوبات التي يفرضها …»: what a clause tells of is definite.
  if (/^ال(ذي|تي|ذين|لذان|لتان) /.test(words) && !isIdiom(noun)) return `ال${noun} ${words}`;
  return words === '' ? noun : `${noun} ${words}`;
}

/** A known name by its full form, else the phrase's own first words. */
function shortName(
  text: string,
  units: readonly Unit[],
  phrase: NounPhrase,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
  inCase: (written: string) => string,
): string {
  const known = phrase.entity === null ? undefined : entities.get(phrase.entity)?.name;
  if (phrase.to <= phrase.from) return known ?? '';
  // «حزب اليسار ([ديمار])»: a short name in brackets is no part of it.
  const written = textOf(text, units, phrase.from, cutPhrase(units, phrase, MAX_NAME_UNITS)).replace(/ *\(.*$/, '');
  if (known === undefined) return inCase(written);
  // «أزمة إقليم القرم» says more than «أزمة القرم»; a person's titles are no part of an event's name.
  const isPerson = phrase.entity !== null && entities.get(phrase.entity)?.kind === 'person';
  return !isPerson && written.length > known.length && written.includes(known) ? written : known;
}
