import type { Unit } from '../clauses/unit.ts';
import type { EventType, ExtractedEntity, LocalId } from '../extraction.ts';
import type { Trigger } from '../verbs/verb-tables.ts';
import type { Arguments } from './arguments.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { readNoun } from './read-noun.ts';

/** What befalls people by violence, by accident or by illness: the sentence tells which. */
const BEFALLING = /^(مقتل|مصرع|إصابة|جرح)$/;
const ACCIDENT =
  /^(و|ف)?(ال|بال|لل|ب|ل)?(حادث|حادثه|تحطم|تحطمت|حريق|حرائق|زلزال|هزه|فيضان|فيضانات|سيول|اعصار|عاصفه|انهيار|غرق|اصطدام|تصادم|تدافع|انقلبت|انزلاق|انزلقت|غرقت|انهار|انهارت|تسونامي|بركان|مناجم|منجم)$/;
/** «سقوط [طائرة]»; «سقوط النظام» hurts nobody by itself. */
const FALLING = /^(ال)?(طائره|طائرتين|طائرات|مروحيه|حافله|سياره|صخره|صخور|رافعه|سقف|مبني|جسر|شجره|نيزك)$/;
const ILLNESS = /^(و|ف)?(ال|بال|لل|ب|ل)?(مرض|فيروس|انفلونزا|سرطان|عدوي|وباء|كورونا|ملاريا|كوليرا|ايدز|سلاله|لقاح|جلطه)(ه|ها)?$/;
/** «إصابة [لاعب] في الركبة», «[حالات] إصابة»: hurt at play or ill; who is killed there is killed. */
const HARMLESS = /^(و|ف)?(ال|بال|لل|ب|ل)?(حالات|حاله|مباراه|ملعب|لاعب|ركبه|كاحل|منتخب|الدوري)(ه|ها)?$/;
const VIOLENCE = /(رصاص|نار|مسلح|قنبل|قنابل|عبوه|عبوات|صاروخ|صواريخ|قذيف|قذائف|جنود|متمرد|متظاهر|ارهاب|انتحاري|مفخخ|طعن|سكين|انفجار|تفجير)/;

/**
 * The type a trigger has in its sentence: «مقتل 127 شخصا» in a crash and «إصابة بالمرض» are no assault, «هجومه على» of one
 * who speaks is made with words, somebody who joins a club works with no state.
 */
export function typeOfEvent(
  units: readonly Unit[],
  { trigger, form, isPossessed }: FoundTrigger,
  { actor, target }: Arguments,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
): EventType {
  const isPerson = actor?.entity != null && entities.get(actor.entity)?.kind === 'person';
  if (BEFALLING.test(trigger.noun)) return isMisfortune(units, trigger.noun) ? 'OTHER' : trigger.type;
  if (trigger.noun === 'انضمام' && (isPerson || isPeople(units, target))) return 'OTHER';
  if (trigger.noun === 'هجوم' && form === 'noun' && isPossessed && isPerson) return 'ACCUSE';
  return trigger.type;
}

/** Once for a sentence: a text may name a thousand victims. */
const KNOWN = new WeakMap<readonly Unit[], { readonly isMishap: boolean; readonly isHarmless: boolean }>();

/** Whether a sentence tells of an accident or an illness and of no violence; who is hurt may have been at play. */
function isMisfortune(units: readonly Unit[], noun: string): boolean {
  const { isMishap, isHarmless } = KNOWN.get(units) ?? judgeSentence(units);
  return isMishap || (isHarmless && noun === 'إصابة');
}

function judgeSentence(units: readonly Unit[]) {
  const words = units.filter(({ kind }) => kind === 'word');
  const isPeaceful = !units.some((_, at) => isViolent(units, at));
  const judged = {
    isMishap:
      isPeaceful &&
      words.some(
        ({ folded }, at) =>
          ACCIDENT.test(folded) || ILLNESS.test(folded) || (folded.endsWith('سقوط') && FALLING.test(words[at + 1]?.folded ?? '')),
      ),
    isHarmless: isPeaceful && words.some(({ folded }) => HARMLESS.test(folded)),
  };
  KNOWN.set(units, judged);
  return judged;
}

function isViolent(units: readonly Unit[], at: number): boolean {
  const { kind, folded, verb } = units[at]!;
  if (kind !== 'word') return false;
  const named = readNoun(units, at)?.trigger;
  return VIOLENCE.test(folded) || isAttack(named) || verb?.entries.some(({ trigger }) => isAttack(trigger)) === true;
}

function isAttack(trigger: Trigger | null | undefined): boolean {
  return trigger?.type === 'ASSAULT' && !BEFALLING.test(trigger.noun);
}

/** «انضم إلى [صفوف الفريق]», «إلى [المدرب] X» */
function isPeople(units: readonly Unit[], target: Arguments['target']): boolean {
  return target !== null && /^(ال)?(صفوف|فريق|نادي|منتخب|مدرب|طاقم)$/.test(units[target.from]?.folded ?? '');
}
