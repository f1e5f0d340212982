import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEntity, LocalId } from '../extraction.ts';
import type { Arguments } from './arguments.ts';
import { dayBehind, followingWords, genitiveWords, hasDefiniteAdjective, textOf, topicWords } from './event-words.ts';
import type { FoundTrigger } from './found-trigger.ts';

const MAX_NAME_UNITS = 4;
/** Deeds and their objects that take the doer between them, letter for letter. */
const PARTED =
  /^(إعلان|إرسال|نشر|سحب|رفع|قطع|تخفيف|إطلاق|إلقاء|تحميل|تشديد|دخول|مغادرة|ترك|فك|تعزيز|نقل|نيل|حصد) (إلى .+|حالة .+|.+ات|ال.+|فرق .+)$|^(إثارة|إجراء|توقيع|عقد|نصب|تقليد|فتح|تقديم|إصدار|تسجيل|زرع|رفع|إرسال|إيفاد|نشر|سحب|إلحاق|تشكيل) \p{L}+$/u;
/** «توقيع X [عقدا]»: an indefinite object behind the doer has its ending. */
const INDEFINITE = /^(?!ال)\p{L}+(?<![ةىاء]|ات)$/u;

/**
 * What a title calls the event: the trigger as a noun, then who and whom in the article's own words.
 * «طردت روسيا دبلوماسيين» → «طرد روسيا دبلوماسيين»; «اتصال هاتفي مع Y» told of X → «اتصال هاتفي بين X وY».
 */
export function nameEvent(
  text: string,
  units: readonly Unit[],
  candidate: FoundTrigger,
  { actor, target, sides, object }: Arguments,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
  place: LocalId | null,
): string {
  const { trigger } = candidate;
  const where = place === null ? '' : `في ${entities.get(place)?.name ?? ''}`;
  const call = (phrase: NounPhrase | null) => (phrase ? shortName(text, units, phrase, entities) : '');
  const names = sides.map(id => entities.get(id)?.name ?? '').filter(name => name !== '');
  if (names.length >= 2) return `${trigger.noun} بين ${names[0]} و${names[1]}`;
  // «إلقاء القبض على X»: an idiom isn't parted by who did it.
  const isIdiom = trigger.noun.includes(' ');
  // «توقيع غرامة مالية على …»: an adjective of the object is nobody's.
  const isParted = isIdiom && PARTED.test(trigger.noun) && (actor === null || isParty(units, actor));
  if (trigger.target === 'مع') {
    const partner = call(target);
    // «توقيع عقود مع X»: whose they are would stand between.
    if (partner !== '')
      return actor && !trigger.noun.includes(' ') ? `${trigger.noun} ${call(actor)} مع ${partner}` : `${trigger.noun} مع ${partner}`;
    return actor ? withDoer(trigger.noun, call(actor), isParted) : ownWords(text, units, candidate, where);
  }
  // «نُقل الاقتراح إلى …»: what a passive is done to is joined by nothing.
  const preposition = candidate.isPassive || /^[otug-]$/.test(trigger.target) ? '' : trigger.target;
  const whom = call(target);
  const joined =
    whom === ''
      ? ''
      : preposition.length === 1
        ? `${preposition}${whom.startsWith('ال') && preposition === 'ل' ? `ل${whom.slice(2)}` : whom}`
        : `${preposition} ${whom}`.trim();
  // Behind «مقتل» stands who was killed: «مقتل تنظيم X 129 شخصا» would turn it round.
  const isThing = /^(مقتل|مصرع|وفاة)$/.test(trigger.noun) && (whom !== '' || actor?.inside.length === 0 || trigger.target === 'u');
  const who = (isIdiom && whom !== '' && !isParted) || isThing ? '' : call(actor);
  // «نقل [X] إلى المستشفى»: who undergoes it stands where the doer would.
  const undergone = isParted && trigger.target === 'u' && who === '' ? joined : '';
  // «إعلان حالة الطوارئ» by X → «إعلان X حالة الطوارئ»: between the verbal noun and its object stands who does it.
  const [deed = '', ...rest] = isParted && (who !== '' || undergone !== '') ? trigger.noun.split(' ') : [trigger.noun];
  const parts = [
    deed,
    who || undergone,
    inAccusative(rest),
    object && !isWithin(object, actor) ? textOf(text, units, object.from, Math.min(object.to, object.from + 2)) : '',
    undergone === '' ? joined : '',
  ].filter(part => part !== '');
  if (parts.length > 1) return parts.join(' ');
  return ownWords(text, units, candidate, where);
}

/** «توقيع مذكرة» by X → «توقيع X مذكرة». */
function withDoer(noun: string, who: string, isParted: boolean): string {
  const [deed = '', ...rest] = isParted ? noun.split(' ') : [noun];
  return [deed, who, inAccusative(rest)].filter(part => part !== '').join(' ');
}

/** A name, or a definite noun. */
function isParty(units: readonly Unit[], { entity, from }: NounPhrase): boolean {
  return entity !== null || units[from]?.folded.startsWith('ال') === true;
}

/** A phrase that was named already. */
function isWithin(phrase: NounPhrase, other: NounPhrase | null): boolean {
  return other !== null && phrase.from < other.to && other.from < phrase.to;
}

function inAccusative(words: readonly string[]): string {
  const [only = ''] = words;
  return words.length === 1 && INDEFINITE.test(only) ? `${only}ا` : words.join(' ');
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
  return words === '' ? noun : `${noun} ${words}`;
}

/** A known name by its full form, else the phrase's own first words. */
function shortName(text: string, units: readonly Unit[], phrase: NounPhrase, entities: ReadonlyMap<LocalId, ExtractedEntity>): string {
  const known = phrase.entity === null ? undefined : entities.get(phrase.entity)?.name;
  if (phrase.to <= phrase.from) return known ?? '';
  // «حزب اليسار ([ديمار])»: a short name in brackets is no part of it.
  const written = textOf(text, units, phrase.from, Math.min(phrase.to, phrase.from + MAX_NAME_UNITS)).replace(/ *\(.*$/, '');
  if (known === undefined) return inGenitive(written);
  // «أزمة إقليم القرم» says more than «أزمة القرم»; a person's titles are no part of an event's name.
  const isPerson = phrase.entity !== null && entities.get(phrase.entity)?.kind === 'person';
  return !isPerson && written.length > known.length && written.includes(known) ? written : known;
}

const SOUND_PLURAL = /^((?:ال)?(?:م\p{L}{3,}|\p{L}{2,}ي|باحث|ناشط|عامل|لاعب|ناخب))ون$/u;
const NOT_PLURAL = /^(مليون|تلفزيون|مضمون)$/;
/** An indefinite accusative, as far as letters can tell: not «ها», «نا», «يا», nor a loanword. */
const ACCUSATIVE = /^(?!ال|كاميرا$|أوبرا$|إنفلونزا$|بيتزا$)[\u0621-\u064a]{3,}(?<![اوىهنيم])(?:اً|ًا|ا)$/;

/** Behind a verbal noun «المتظاهرون» → «المتظاهرين», «قيودا» → «قيود», «للفنانة» → «الفنانة»; counted things stay («28 شخصا»). */
function inGenitive(written: string): string {
  const words = written.replace(/^لل/, 'ال').split(' ');
  const isCounted = /\d/.test(words[0]!);
  return words
    .map((word, index) => {
      if (SOUND_PLURAL.test(word) && !NOT_PLURAL.test(word)) return word.replace(SOUND_PLURAL, '$1ين');
      return index === 0 && !isCounted && ACCUSATIVE.test(word) ? word.replace(/(?:اً|ًا|ا)$/, '') : word;
    })
    .join(' ');
}
