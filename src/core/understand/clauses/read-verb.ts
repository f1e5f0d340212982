import type { Word } from '../../text/words.ts';
import { findVerb, type VerbReading } from '../verbs/find-verb.ts';
import { NOUN_TRIGGERS, VERB_ENTRIES, type VerbEntry } from '../verbs/verb-tables.ts';
import { COMPLEMENTS, CONTRAST, NOT_VERBS, PREPOSITIONS, RELATIVES, VERBS_AT_START } from './small-words.ts';
import type { Unit } from './unit.ts';

/** Between أن and its verb stand a noun, its adjectives and a quotation mark. */
const MAX_TOPIC = 4;

/** A verb only where one can stand: «في طرد» and «قرار طرد» are nouns, «وطرد الجيش», «أن الجيش طرد» verbs. */
export function readVerb(text: string, word: Word, before: readonly Unit[]): VerbReading | null {
  // «قد عبر عن …»: behind قد stands nothing but a verb.
  const isBehindQad = /^[وفل]?قد$/.test(before.at(-1)?.folded ?? '') && before.at(-1)!.kind === 'word';
  if ((NOT_VERBS.has(word.folded) && !isBehindQad) || hasArticle(word.folded)) return null;
  const reading = isWrittenWithTa(text.slice(word.start, word.end)) ? null : findVerb(word.folded, true);
  if (!reading) return null;
  const bare = reading.lead === '' ? word.folded : word.folded.slice(1);
  if (reading.lead === '' && isBehindInna(text, before)) return null;
  // «هذه [التهم]»
  if (bare.startsWith('ال') && /^(هذا|هذه|ذلك|تلك|هولاء)$/.test(before.at(-1)?.folded ?? '')) return null;
  if (isBehindQad) return reading;
  if (NOT_VERBS.has(bare) || isSubjectOfSpeech(reading, before.at(-1))) return null;
  if (VERBS_AT_START.has(bare)) return before.length === 0 || before.at(-1)!.kind === 'mark' ? reading : null;
  if (reading.lead === '' && NOUN_TRIGGERS.has(bare) && isObjectOfVerb(before)) return null;
  // «نفى» is a verb where «نفي» may be the noun: the last letter tells.
  const isWrittenPerfect = text[word.end - 1] === 'ى' && reading.entries.some(entry => entry.tense === 'perfect');
  const isCertain = isWrittenPerfect || (!NOUN_TRIGGERS.has(bare) && (PLAINLY_VERBS.test(bare) || reading.entries.some(hasVerbEnding)));
  const previous = before.at(-1);
  // «ما إن وصل حتى [تلقى]»
  const canGovern = previous?.kind === 'word' && PREPOSITIONS.has(previous.folded) && !/^(بعد|قبل|عندما)$/.test(previous.folded);
  if (canGovern && !(previous.folded === 'حتي' && isWrittenPerfect)) return null;
  if (reading.entries.every(entry => entry.tense === 'imperfect') || isCertain) return reading;
  if (/[\u064b\u064d]/.test(text.slice(word.start, word.end))) return null;
  // «عقوبات فرضها الاتحاد», «اجتماع عقد في …»: a relative clause without a pronoun, behind what it tells of.
  if (previous && NOUN_TRIGGERS.has(previous.folded) && (reading.hasObject || reading.entries.some(entry => entry.isLight))) return reading;
  return canOpenClause(previous, before) || reading.lead !== '' ? reading : null;
}

/** «إن [رفع] العقوبات», «فإن [طرد] الدبلوماسيين»: right behind إن stands a noun; «ما إن [وصل]» a verb. */
function isBehindInna(text: string, before: readonly Unit[]): boolean {
  const previous = before.at(-1);
  if (previous?.kind !== 'word' || /^[وف]?ما$/.test(before.at(-2)?.folded ?? '')) return false;
  return /^[وف]?إن$/.test(text.slice(previous.start, previous.end).replace(/[\u064b-\u0652]/g, ''));
}

/** «وقالت تراس»: right behind a verb of saying stands who says it, however like a verb («ترأس») the name is. */
function isSubjectOfSpeech({ lead, entries }: VerbReading, previous: Unit | undefined): boolean {
  const isSaying = previous?.verb?.hasObject === false && /^[وف]?([يت]?قال|[يت]?قول|قالت|اضاف|اضافت|[يت]ضيف)$/.test(previous.folded);
  return isSaying && lead === '' && entries.every(({ tense }) => tense === 'perfect' || tense === 'imperfect');
}

/** «الحزب», «والحزب»; not «ألقت», «ألغت», whose own letters these are. */
function hasArticle(folded: string): boolean {
  const bare = folded.replace(/^[وف](?=ال)/, '');
  return bare.startsWith('ال') && !VERB_ENTRIES.has(bare) && !bare.startsWith('الت');
}

/** «أكد المتحدث باسم X [رفض] بلاده»: behind a verb and its subject stands what it is done to. */
function isObjectOfVerb(before: readonly Unit[]): boolean {
  if (before.at(-1)?.kind !== 'name') return false;
  for (let at = before.length - 2; at >= 0 && before.length - at < 9; at--) {
    const { kind, verb, folded } = before[at]!;
    if (verb) return true;
    if (kind === 'mark' || COMPLEMENTS.has(folded) || RELATIVES.has(folded)) return false;
  }
  return false;
}

/** Shapes no noun of the tables shares: «أعلن», «استهدف», «تراجع»; three letters only where no noun is spelled so. */
const PLAINLY_VERBS = /^([ات].{3,}|قال|اكد|دعا|زار|نفي)$/;

/** «صوتا» is two men voting or a vote: a dual's ending tells nothing. */
function hasVerbEnding({ form, tense, gender, isPlural }: VerbEntry): boolean {
  return tense === 'future' || gender === 'f' || (isPlural && !/[^و]ا$/.test(form));
}

const CONTRAST_ENDS = new Set([...CONTRAST.byFirstWord.values()].flat().map(({ words }) => words.at(-1)));
const CLAUSE_OPENERS = new Set([
  'قد',
  'فقد',
  'وقد',
  'لقد',
  'ما',
  'كما',
  'حيث',
  'بينما',
  'فيما',
  'عندما',
  'ان',
  'لم',
  'ثم',
  'الا',
  'لطالما',
  'وكان',
  'كان',
  'كانت',
  'وكانت',
  'ايضا',
  'كذلك',
  'اذ',
  'او',
  'حين',
  'بعدما',
  'منذ',
  'لكنه',
  'لكنها',
  'لكنهم',
  'انه',
  'انها',
  'انهم',
  'هو',
  'هي',
  'هكذا',
  'وهو',
  'وهي',
]);

function canOpenClause(previous: Unit | undefined, before: readonly Unit[]): boolean {
  if (previous?.kind !== 'word') return true;
  if (RELATIVES.has(previous.folded.replace(/^و(?=ال)/, '')) || CLAUSE_OPENERS.has(previous.folded)) return true;
  if (CONTRAST_ENDS.has(previous.folded)) return true;
  if (isBehindComplement(before)) return true;
  // A nominal clause: «ان الحكومة طردت», «مسؤول كبير قتل»; a definite noun or an adjective before the verb.
  return before.length > 0 && /^ب?ال/.test(previous.folded);
}

/** «أن جنديا عراقيا [قتل]»: behind أن and its noun, indefinite too, stands the verb. */
function isBehindComplement(before: readonly Unit[]): boolean {
  for (let at = before.length - 1; at >= 0 && before.length - at <= MAX_TOPIC; at--) {
    const { kind, folded, verb } = before[at]!;
    if (/^[بف]?ان$/.test(folded)) return before.length - at > 1 && before.at(-1)!.folded.endsWith('ا');
    if (kind === 'mark' ? !/["«“]/.test(folded) : verb || PREPOSITIONS.has(folded)) return false;
  }
  return false;
}

/** «لجنة»: its ة shows only in the original letters. */
export function isWrittenWithTa(word: string): boolean {
  return /ة[\u064b-\u0652]*$/.test(word);
}
