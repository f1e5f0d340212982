import { MEMBERS, NO_BODIES } from '../../tables/organisation-context.ts';
import { organisationWords } from '../../tables/organisation-words.ts';
import type { OrganisationHead } from '../../tables/organisations.ts';
import { CLAUSE_OPENERS } from '../../tables/role-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { findVerb } from '../verbs/find-verb.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { agrees, isAdjective, isCoordinatedNoun, isDefiniteNoun, isLinkNoun, isProperWord } from './name-words.ts';
import { endOfPurpose } from './organisation-purpose.ts';

/** No name is longer, whatever goes on behind it. */
const MAX_WORDS = 8;

/** An organisation's first noun: the reading of its word, folded without ال, and what the table says of it. */
export type Head = { readonly reading: Reading; readonly bare: string; readonly rules: OrganisationHead };

/** Of the verbs with ت only these: «تقصي», «تمرد», «تقدم» are nouns of names too («لجنة تقصي الحقائق»). */
const SHE_DOES: ReadonlySet<string> = new Set('تضم تشمل تمثل تقود تعكس تتكون تتالف تعني تعمل تدعم تطالب تسعي تهدف'.split(' '));

/** «يضم», «تعكس»; «يونيون» is no verb. */
function isPresentVerb({ folded, flags, isWrittenWithHeh }: AnalysedWord): boolean {
  if (SHE_DOES.has(folded)) return true;
  if (!folded.startsWith('ي') || (flags & (WORD.nameKnown | WORD.organisationHead)) !== 0) return false;
  return findVerb(folded, isWrittenWithHeh)?.entries.some(({ tense }) => tense === 'imperfect') === true;
}

/** «الحكومة البريطانية», «المجلس الشعبي الوطني», «المرصد السوري لحقوق الإنسان»: adjectives, one of them telling which. */
export function endOfDefinite(words: readonly AnalysedWord[], i: number, head: Head, known: ReadonlyMap<number, Candidate>): number {
  const { plainAdjectives, longNameHeads } = organisationWords();
  let end = i + 1;
  let telling = i;
  for (; end < words.length && end < i + MAX_WORDS && isJoined(words[end]); end += 1) {
    const word = words[end]!;
    // العام is a year too, so the table of particles holds it.
    if (!(isAdjective(word) || word.folded === 'العام') || !agrees(head.bare, word.folded) || CLAUSE_OPENERS.has(word.folded)) break;
    const isTelling = !plainAdjectives.has(word.folded) && (head.rules.needs !== 'nationality' || (word.flags & WORD.nationality) !== 0);
    if (isTelling) telling = end + 1;
  }
  // «الهيئة [العامة] للرقابة المالية»: a plain adjective, and what it's for behind it.
  const purpose = end > i + 1 && longNameHeads.has(head.bare) ? endOfPurpose(words, end, known) : end;
  return purpose > end ? purpose : telling;
}

/** A head without ال needs what it is the head of: «حزب العدالة والتنمية», «وحدات حماية الشعب», «جماعة سلا». */
export function endOfIdafa(words: readonly AnalysedWord[], i: number, head: Head, known: ReadonlyMap<number, Candidate>): number {
  let at = i + 1;
  // «جهاز قياس …», «بعثة مشتركة للوكالتين»: a thing, or any such.
  if (NO_BODIES.has(`${head.bare} ${words[at]?.folded}`) || isAnySuch(words[at], words[at + 1], head)) return i;
  const isLink = (word: AnalysedWord): boolean =>
    isLinkNoun(word) || (head.bare === 'محكمه' && organisationWords().courtNouns.has(word.folded));
  while (at < i + 4 && isJoined(words[at]) && isLink(words[at]!) && leadsToNoun(words, at + 1, known)) at += 1;
  // «ائتلاف [يضم] أحزاب اليمين»: what it does, no name.
  if (!isJoined(words[at]) || words.slice(i + 1, at + 1).some(isPresentVerb)) return i;
  const name = known.get(at);
  const isOwn = name !== undefined && name.start === words[at]!.start;
  let to = isOwn
    ? name.to
    : isNamingNoun(words, at) && head.rules.needs !== 'name'
      ? at + 1
      : at === i + 1 && (head.rules.needs === 'any' || head.rules.needs === 'name')
        ? endOfProper(words, at)
        : at;
  if (to === at || (isOwn && name.kind === 'place' && head.rules.needs === 'noun')) return i;
  const isNoun = !isOwn && words[at]!.definite;
  while (to < words.length && to < i + MAX_WORDS && isJoined(words[to])) {
    // «وزارة الخارجية [وشؤون المغتربين]»
    if (head.bare === 'وزاره' && isSecondField(words, to)) {
      to += 2;
      continue;
    }
    if (!goesOn(words, to, { isNoun, isOwn, head: head.bare })) break;
    to += 1;
  }
  return organisationWords().longNameHeads.has(head.bare) ? endOfPurpose(words, to, known) : to;
}

/** «لجنة [مشتركة]», «هيئة [مستقلة]»: an adjective in the indefinite; not «إدارة [مكافحة] الفساد». */
function isAnySuch(next: AnalysedWord | undefined, behind: AnalysedWord | undefined, { bare }: Head): boolean {
  if (behind?.definite === true && isJoined(behind)) return false;
  return next !== undefined && bare.endsWith('ه') && /^م.{3,}ه$/u.test(next.folded) && (next.flags & WORD.nameKnown) === 0;
}

function isSecondField(words: readonly AnalysedWord[], at: number): boolean {
  const noun = words[at]!.readings.find(({ clitics }) => clitics === 'و');
  const next = words[at + 1];
  if (noun === undefined || next === undefined || !isJoined(next) || !next.definite || (words[at]!.flags & WORD.name) !== 0) return false;
  const other = WORD.roleHead | WORD.rolePlural | WORD.name | WORD.verb | WORD.reporting | WORD.stop | WORD.organisationHead;
  return (noun.flags & (WORD.common | other)) === WORD.common && !noun.definite;
}

/** «حكومة [الشهيد وصفي التل]»: a title begins a person, it is no noun of the organisation. */
function isNamingNoun(words: readonly AnalysedWord[], at: number): boolean {
  const word = words[at]!;
  if (!isDefiniteNoun(word) || (word.flags & WORD.courtesy) !== 0) return false;
  const next = words[at + 1];
  const isTitle = (word.flags & WORD.roleHead) !== 0 && next !== undefined && isJoined(next) && !next.definite;
  return !isTitle || (next.flags & (WORD.name | WORD.common | WORD.stop)) !== WORD.name;
}

/** The next word of an idafa: an adjective that belongs to the name, or a second noun («العدل [والمساواة]»). */
function goesOn(
  words: readonly AnalysedWord[],
  at: number,
  { isNoun, isOwn, head }: { readonly isNoun: boolean; readonly isOwn: boolean; readonly head: string },
): boolean {
  const { plainAdjectives, insideAdjectives, pluralAdjectives, longNameHeads } = organisationWords();
  const word = words[at]!;
  if (CLAUSE_OPENERS.has(word.folded)) return false;
  // «المؤسسة … [العامة]», «نيابة قليوب [الكلية]»
  if (/^(?:العامه|الكليه)$/u.test(word.folded) && PUBLIC.test(head)) return true;
  if (isNoun && (pluralAdjectives.has(word.folded) || isNationOfMembers(words, at))) return true;
  const isPlain = plainAdjectives.has(word.folded) && !(isNoun && insideAdjectives.has(word.folded));
  if (isAdjective(word) && !isPlain && (isNoun || (!isOwn && (word.flags & WORD.nationality) === 0) || longNameHeads.has(head)))
    return true;
  return isNoun && isCoordinatedNoun(words, at);
}

const PUBLIC = /^(?:مؤسسه|موسسه|هيئه|هييه|نيابه|مديريه|شركه)$/u;

/** «تجمع المهنيين [السودانيين]», «اتحاد الكتاب [التونسيين]»; «مجلس الوزراء [المصريين]» are two. */
function isNationOfMembers(words: readonly AnalysedWord[], at: number): boolean {
  const { folded, flags, definite } = words[at]!;
  return definite && (flags & WORD.nationality) !== 0 && /(?:ين|ون)$/u.test(folded) && isPeople(words[at - 1]!.folded);
}

/** «المهنيين», «الكتاب» */
function isPeople(folded: string): boolean {
  return MEMBERS.has(folded) || /^ال.{3,}(?:ين|ون)$/u.test(folded);
}

/** One to three words that are no ordinary ones: «شركة شيرينج», «جمعية أبي رقراق». */
function endOfProper(words: readonly AnalysedWord[], from: number): number {
  let to = from;
  while (to < words.length && to < from + 3 && (to === from || (isJoined(words[to]) && !isPersonAt(words, to))) && isProperWord(words, to))
    to += (words[to]!.flags & WORD.namePrefix) !== 0 && isJoined(words[to + 1]) ? 2 : 1;
  return to;
}

/** «معهد كارنيغي [ألكسندر باونوف]»: a frequent given name and another name behind it. */
function isPersonAt(words: readonly AnalysedWord[], at: number): boolean {
  const next = words[at + 1];
  if ((words[at]!.flags & (WORD.givenName | WORD.nameFrequent)) === 0 || (words[at]!.flags & WORD.common) !== 0) return false;
  return next !== undefined && isJoined(next) && isProperWord(words, at + 1);
}

function leadsToNoun(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[at];
  if (word === undefined || !isJoined(word)) return false;
  return isDefiniteNoun(word) || known.has(at) || (isLinkNoun(word) && isJoined(words[at + 1]) && isDefiniteNoun(words[at + 1]!));
}
