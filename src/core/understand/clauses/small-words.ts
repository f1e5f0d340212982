import english from '../../../../data/tables/hand/speech-english.json';
import words from '../../../../data/tables/hand/speech-words.json';
import { longestPhrase, makePhraseTable, type PhraseTable } from '../../tables/phrase-table.ts';
import { fold } from '../../text/fold-text.ts';

/** The small words by which clauses, sources and doubt are told, folded; each is a set of words or of short phrases. */
export const COMPLEMENTS = setOf(words.complements);
export const SOURCE_HEADS = setOf(words.sourceHeads);
/** What something is measured by, never who says it: «وفق القانون», «حسب الحاجة». */
export const MEASURES = setOf(words.measures);
export const DOCUMENTS = setOf(words.documents);
export const ISSUED_ALONE = setOf(words.issuedAlone);
export const SPEECH_NOUNS = setOf(words.speechNouns);
export const ROLE_HEADS = setOf(words.roleHeads);
export const GENERIC_HEADS = setOf(words.genericHeads);
export const FEARS = setOf(words.fears);
export const TITLE_HEADS = setOf(words.titleHeads);
export const DOUBT = setOf(words.doubt);
export const IRREAL = setOf(words.irreal);
export const NEGATIONS = setOf(words.negations);
export const LEANING = setOf([...words.leaning, ...english.leaning]);
export const PREPOSITIONS = setOf(words.prepositions);
export const RELATIVES = setOf(words.relatives);
export const NOT_VERBS = setOf(words.notVerbs);
/** «كتب», «قدم»: verbs where a clause opens, else «books», «foot». */
export const VERBS_AT_START = setOf(words.verbsAtStart);
/** Heads of what goes by a name: «"قانون إقرار الدفاع الوطني"». */
export const THINGS_BY_NAME = setOf(words.thingsByName);

export const SOURCE_PREPOSITIONS = phrasesOf(words.sourcePrepositions);
export const POSSIBILITY = phrasesOf([...words.possibility, ...english.possibility]);
export const PLANS = phrasesOf([...words.plans, ...english.plans]);
/** «لكنه», «إلا أنها»: behind a plan, that it came otherwise. */
export const DROPPED = phrasesOf(words.dropped);
/** «يذكر أن», «تجدر الإشارة إلى أن»: the outlet's own heads. */
export const ASIDES = phrasesOf(words.asides);
export const TAILS = phrasesOf(words.tails);
export const CONTRAST = phrasesOf(words.contrast);

/** The longest phrase whose words stand at `at`, as its number of words; 0 where none does. */
export function phraseLengthAt(phrases: PhraseTable<true>, wordAt: (index: number) => string | undefined, at: number): number {
  const first = wordAt(at);
  return first === undefined ? 0 : (longestPhrase(phrases, first, offset => wordAt(at + offset))?.wordCount ?? 0);
}

function setOf(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(fold));
}

function phrasesOf(list: readonly string[]): PhraseTable<true> {
  return makePhraseTable(list.map(phrase => [fold(phrase), true] as const));
}
