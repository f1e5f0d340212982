import { ADVERBS, MEN, QUANTITIES, WITH_BA_OR_LAM } from '../../tables/noun-phrase-words.ts';
import type { LocalId } from '../extraction.ts';
import { PARTICIPLES } from '../verbs/verb-tables.ts';
import { COMPLEMENTS, DOCUMENTS, GENERIC_HEADS, ISSUED_ALONE, NEGATIONS, PREPOSITIONS, RELATIVES, ROLE_HEADS } from './small-words.ts';
import type { Unit } from './unit.ts';

/** Units `from`–`to` (exclusive) that name somebody or something. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** The one it names, where it names one we know: a name with its role, the issuer of «بيان الكرملين». */
  readonly entity: LocalId | null;
  /** Every known name in it, those joined by و among them. */
  readonly inside: readonly LocalId[];
  /** «واشنطن وكييف»: more than one is named, so no single entity speaks for it. */
  readonly isJoined: boolean;
  /** «البيان» alone: its issuer was named before. */
  readonly isIssued: boolean;
};

const MAX_UNITS = 10;

const DAYTIMES = /^(يوم|مساء|صباح|ليله|ليل|فجر|ظهر|عصر|امس|اليوم|غدا)$/;

/** «خلالها», «بعده», «أمامهم». */
const WITH_PRONOUN = /^(خلال|بعد|قبل|حول|بين|ضد|عند|عبر|لدي|امام|تجاه|نحو|فوق|تحت|وراء|اثناء|عقب|ضمن|حيال|بشان|دون)(ه|ها|هم|هما)$/;

/** Reads the noun phrase that begins at `from`; null where none does. */
export function readNounPhrase(units: readonly Unit[], from: number): NounPhrase | null {
  const inside: LocalId[] = [];
  let entity: LocalId | null = null;
  let isJoined = false;
  let hasName = false;
  let to = from;
  while (to < units.length && to - from < MAX_UNITS) {
    const unit = units[to]!;
    if (unit.kind === 'mark' || unit.kind === 'date' || unit.verb !== null) {
      if (!isNameInMarks(units, to)) break;
      to++;
      continue;
    }
    if (unit.kind === 'name') {
      const isOblique = /[بلك]/.test(unit.lead);
      if (to === from && isOblique) return null;
      // «أبلغ [الجانب الإسرائيلي] لبنان»: behind a definite noun no bare country goes on with the phrase.
      const isBare = unit.name!.kind === 'place' && unit.lead === '' && to > from;
      if (isBare && units[to - 1]!.kind === 'word' && /^ال.{3}/.test(units[to - 1]!.folded)) break;
      if (hasName && !unit.lead.startsWith('و')) {
        if (!isOblique) break;
      } else if (hasName) {
        isJoined = true;
      } else if (!isOblique || DOCUMENTS.has(units[from]!.folded)) {
        entity = namesItself(units, from, to) ? unit.name!.entity : null;
      }
      hasName = true;
      // «المكتب الإعلامي للكرملين», «توسع محتمل للناتو»: belongs to the phrase, is no one it names.
      if (!isOblique || entity !== null) inside.push(unit.name!.entity);
      to++;
      continue;
    }
    const turn = turnAt(units, from, to);
    if (turn > 0) {
      to += turn;
      continue;
    }
    if (endsPhrase(unit, to - from) || (to > from && isPastDefinite(units[to - 1]!, unit)) || isOtherNoun(units, from, to)) break;
    // «دعا [الرئيس] [الدول …]»: after a name only «وال…» goes on with it.
    if (hasName && !unit.folded.startsWith('وال')) break;
    if (hasName) isJoined = true;
    to++;
  }
  if (to === from) return null;
  return {
    from,
    to,
    entity: isJoined ? null : entity,
    inside,
    isJoined,
    isIssued: to - from === 1 && ISSUED_ALONE.has(units[from]!.folded),
  };
}

/** How many units at `at` are a turn that goes on with the phrase from `from`, whatever its words are elsewhere; 0 for none. */
function turnAt(units: readonly Unit[], from: number, at: number): number {
  const { folded } = units[at]!;
  const before = units[at - 1];
  const next = units[at + 1];
  const isNextWord = next?.kind === 'word';
  if (at === from) {
    // «[ما لا يقل عن] 34 شخصا»
    const isAtLeast = folded === 'ما' && next?.folded === 'لا' && /^[يت](قل|زيد)$/.test(units[at + 2]?.folded ?? '');
    if (isAtLeast && units[at + 3]?.folded === 'عن') return 4;
    // «[أكثر من] ثلاثين شخصا»
    return /^(اكثر|اقل|ازيد)$/.test(folded) && next?.folded === 'من' && units[at + 2]?.kind === 'word' ? 2 : 0;
  }
  // «عدد [من] الدول», «كل [من] X وY»
  if (folded === 'من' && isQuantity(before!.folded) && (isNextWord || before!.folded === 'كل')) return 1;
  // «حصة عشرة [بالمئة]»
  if (/^بالما?[ئيء]ه$/.test(folded)) return 1;
  // «المصادر [غير] الرسمية»
  return folded === 'غير' && isNextWord && next.folded.startsWith('ال') ? 2 : 0;
}

/** «[عدد] من الدول», «[17] من الدول» */
function isQuantity(folded: string): boolean {
  return QUANTITIES.has(folded) || /^\d+$/.test(folded);
}

/** «ألف شخص», «آلاف النازحين»: their ال is no article. */
const THOUSANDS = /^(الف|الفا|الفي|الفان|الفين|الاف)$/;

/** Behind a definite noun only another definite word goes on with the phrase: «الموقع [بتكريم النجوم]». */
function isPastDefinite(before: Unit, { folded }: Unit): boolean {
  return before.kind === 'word' && before.folded.startsWith('ال') && !THOUSANDS.test(before.folded) && !/^(و?ال|لل|باسم$)/.test(folded);
}

/** «اتهم [المعارض الروسي] السلطات»: behind one man and an adjective of his a feminine noun is another. */
function isOtherNoun(units: readonly Unit[], from: number, at: number): boolean {
  if (at - from < 2 || !MEN.has(units[from]!.folded)) return false;
  const [first, before, unit] = [units[from]!, units[at - 1]!, units[at]!];
  const isAdjective = at - from === 1 || (before.folded.startsWith('ال') && before.folded.endsWith('ي'));
  return first.folded.startsWith('ال') && isAdjective && /^ال.{2,}(ات|ه)$/.test(unit.folded) && unit.kind === 'word';
}

function endsPhrase(unit: Unit, length: number): boolean {
  const { folded } = unit;
  // «أقر بسيرها نحو …», «رحب بالقرار»: an attached preposition, unless the word itself begins so («بيان», «لجنة»).
  if (length === 0 && /^[بل].{3}/.test(folded) && !WITH_BA_OR_LAM.test(folded)) return true;
  if (PREPOSITIONS.has(folded) || WITH_PRONOUN.test(folded) || COMPLEMENTS.has(folded) || RELATIVES.has(folded) || NEGATIONS.has(folded))
    return true;
  if (
    /^[^0-9]$/.test(folded) ||
    folded === 'قد' ||
    folded === 'فقد' ||
    folded === 'ما' ||
    folded === 'او' ||
    /^(بال|لل|وفي|ومن|وعلى)/.test(folded)
  )
    return true;
  // «أحد الأعضاء لوكالة X»: whom it was told to.
  if (folded.startsWith('ل') && GENERIC_HEADS.has(folded.slice(1))) return true;
  if (length > 0 && (DAYTIMES.test(folded) || /.{3}وا$/.test(folded))) return true;
  // «أدوات قديمة [كان] …», «تطبيقه [لتستفيد] منه»
  if (length > 0 && /^(كانت?|يكون|تكون|ليست?|ل[تي].{4,})$/.test(folded)) return true;
  if (ADVERBS.has(folded) || RELATIVES.has(folded.replace(/^و(?=ال)/, ''))) return true;
  return PARTICIPLES.has(folded) || (length > 0 && /^[وف]?(ان|كما|بينما|فيما)$/.test(folded));
}

/** `"الدولة الإسلامية"`, «(واس)»: a mark around a name doesn't end the phrase. */
function isNameInMarks(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.kind !== 'mark' || !/["«»“”'()]/.test(unit.folded)) return false;
  return units[at + 1]?.kind === 'name' && units[at + 2]?.kind === 'mark'
    ? true
    : units[at - 1]?.kind === 'name' && units[at - 2]?.kind === 'mark';
}

/**
 * Whether a phrase of words and then a name names its bearer: alone, behind a definite title («الرئيس بوتين»),
 * a role («وزير الخارجية الروسي X»), a generic head («صحيفة X») or a document («بيان الكرملين»).
 * «أنصار X», «مصادر في X» name others.
 */
function namesItself(units: readonly Unit[], from: number, at: number): boolean {
  if (at === from) return true;
  const words = units.slice(from, at).filter(unit => unit.kind === 'word');
  const first = words[0]?.folded ?? '';
  if (words.length === 0 || DOCUMENTS.has(first) || GENERIC_HEADS.has(first)) return true;
  if (units[at]!.name!.kind !== 'person') return false;
  const isTitle = first.startsWith('ال') || ROLE_HEADS.has(first);
  // «محامي سامر», «مدرب سامر»: an indefinite title by itself is of another man, his.
  return isTitle && words.at(-1)!.folded.startsWith('ال');
}
