import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEntity, LocalId } from '../extraction.ts';
import type { FoundTrigger } from './found-trigger.ts';
import type { Arguments } from './read-arguments.ts';

const MAX_NAME_UNITS = 4;
/** Deeds and their objects that take the doer between them, letter for letter. */
const PARTED = /^(إعلان|إرسال|نشر|سحب|رفع|قطع|تخفيف) (حالة .+|.+ات|ال.+|فرق .+)$/;
const MAX_TOPIC_DISTANCE = 6;

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
  if (trigger.target === 'مع') {
    const partner = call(target);
    if (partner !== '') return actor ? `${trigger.noun} ${call(actor)} مع ${partner}` : `${trigger.noun} مع ${partner}`;
    const own = genitiveWords(text, units, candidate);
    return own === '' ? [trigger.noun, call(actor) || where].filter(part => part !== '').join(' ') : `${trigger.noun} ${own}`;
  }
  const preposition = /^[otug-]$/.test(trigger.target) ? '' : trigger.target;
  const whom = call(target);
  const joined =
    whom === ''
      ? ''
      : preposition.length === 1
        ? `${preposition}${whom.startsWith('ال') && preposition === 'ل' ? `ل${whom.slice(2)}` : whom}`
        : `${preposition} ${whom}`.trim();
  // «إلقاء القبض على X»: an idiom isn't parted by who did it.
  const isIdiom = trigger.noun.includes(' ');
  // «أودى زلزال بحياة ألف شخص»: a thing nobody knows isn't who killed them.
  const isThing = trigger.noun === 'مقتل' && actor?.inside.length === 0;
  const who = (isIdiom && whom !== '') || isThing ? '' : call(actor);
  // «إعلان حالة الطوارئ» by X → «إعلان X حالة الطوارئ»: between the verbal noun and its object stands who does it.
  const [deed = '', ...rest] = isIdiom && who !== '' && PARTED.test(trigger.noun) ? trigger.noun.split(' ') : [trigger.noun];
  const parts = [
    deed,
    who,
    rest.join(' '),
    object ? textOf(text, units, object.from, Math.min(object.to, object.from + 2)) : '',
    joined,
  ].filter(part => part !== '');
  if (parts.length > 1) return parts.join(' ');
  return [trigger.noun, genitiveWords(text, units, candidate) || where || topicWords(text, units, candidate)]
    .filter(part => part !== '')
    .join(' ');
}

/** «محادثات … لتشكيل حكومة انتقالية», «اجتماع … بشأن الحدود»: what for, where neither who nor where is told. */
function topicWords(text: string, units: readonly Unit[], { to, trigger }: FoundTrigger): string {
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

/** A known name by its full form, else the phrase's own first words. */
function shortName(text: string, units: readonly Unit[], phrase: NounPhrase, entities: ReadonlyMap<LocalId, ExtractedEntity>): string {
  const known = phrase.entity === null ? undefined : entities.get(phrase.entity)?.name;
  if (phrase.to <= phrase.from) return known ?? '';
  const written = textOf(text, units, phrase.from, Math.min(phrase.to, phrase.from + MAX_NAME_UNITS));
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

/** What the noun itself is joined to where no role is known: «أزمة إقليم القرم», «اتفاق مينسك». */
function genitiveWords(text: string, units: readonly Unit[], { to, form }: FoundTrigger): string {
  let end = to;
  while (form === 'noun' && end < units.length && end - to < 3 && (units[end]!.kind === 'name' || isOwnWord(units[end]!))) {
    end++;
    if (units[end - 1]!.kind === 'name') break;
  }
  return end > to ? textOf(text, units, to, end) : '';
}

function isOwnWord(unit: Unit): boolean {
  return (
    unit.kind === 'word' &&
    unit.verb === null &&
    unit.folded.length > 2 &&
    !/^(علي|الي|عن|من|في|مع|بين|ان|التي|الذي|الذين|منذ|عام|بعد|قبل|خلال|ضد|حول|عند|[وفبل].*)$/.test(unit.folded)
  );
}

/** The words as written, without quotation marks: «شركة " X "» → شركة X. */
function textOf(text: string, units: readonly Unit[], from: number, to: number): string {
  return text
    .slice(units[from]!.start, units[to - 1]!.end)
    .replaceAll(/["«»“”]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
