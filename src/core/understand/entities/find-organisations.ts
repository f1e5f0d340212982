import { organisationHead } from '../../tables/organisations.ts';
import { WORD } from '../../tables/word-flags.ts';
import { type AnalysedWord, type Reading, readingWith } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isDefinite, isJoined } from './candidate.ts';
import { HEADS_OUTSIDE, LONG_NAME_HEADS, PLAIN_ADJECTIVES } from './organisation-words.ts';

const MAX_WORDS = 8;

/** Organisations told by their first noun: «وزارة العدل الأمريكية», «الحزب الجمهوري», «جمعية ملتقى الثقافات الحضرية». */
export function findOrganisationsByHead(words: readonly AnalysedWord[], known: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const head = headReading(words[i]!);
    if (head === null) continue;
    const isDef = isDefinite(head.stem) || head.stem.startsWith('ال');
    const to = isDef ? endOfDefinite(words, i, head) : endOfIdafa(words, i, known);
    if (to === i) continue;
    const outside = !isDef && to === i + 2 && HEADS_OUTSIDE.has(head.stem) && !isDefinite(words[i + 1]!.folded);
    found.push(
      outside
        ? candidateOf(words, i + 1, to, 'organisation', 3)
        : candidateOf(words, i, to, 'organisation', 3, { start: head.start, stem: head.stem }),
    );
  }
  return found;
}

/** The reading of a word that is an organisation's head, definite («الحزب», «للحزب») or not («حزب»); null for none. */
export function headReading(word: AnalysedWord): Reading | null {
  for (const reading of word.readings) {
    if (reading.clitics.endsWith('ال') || reading.clitics === 'لل' || reading.clitics === 'ولل') continue;
    if (organisationHead(reading.stem) !== undefined) return reading;
    if (reading.stem.startsWith('ال') && organisationHead(reading.stem.slice(2)) !== undefined) return reading;
  }
  return null;
}

/** «الحكومة البريطانية», «المجلس الشعبي الوطني», «المرصد السوري لحقوق الإنسان»: definite adjectives, one of them telling. */
function endOfDefinite(words: readonly AnalysedWord[], i: number, head: Reading): number {
  let to = i + 1;
  let telling = false;
  while (to < words.length && to < i + MAX_WORDS && isJoined(words[to]) && isAdjective(words[to]!)) {
    if (!PLAIN_ADJECTIVES.has(words[to]!.folded)) telling = true;
    else if (to === i + 1) return i;
    to += 1;
  }
  if (!telling) return i;
  return LONG_NAME_HEADS.has(head.stem.slice(2)) ? endOfPurpose(words, to) : to;
}

/** A head without ال needs what it is the head of: «حزب العدالة والتنمية», «وحدات حماية الشعب», «جماعة سلا». */
function endOfIdafa(words: readonly AnalysedWord[], i: number, known: ReadonlyMap<number, Candidate>): number {
  let at = i + 1;
  const head = headReading(words[i]!)!.stem;
  while (at < words.length && at < i + 4 && isJoined(words[at]) && isLinkNoun(words[at]!) && leadsToDefinite(words, at + 1, known)) at += 1;
  if (!isJoined(words[at])) return i;
  const name = known.get(at);
  let to = at;
  if (name !== undefined && name.start === words[at]!.start) to = name.to;
  else if (isDefiniteNoun(words[at]!)) to = at + 1;
  else if (at === i + 1) to = endOfProper(words, at);
  if (to === at) return i;
  const isDef = isDefinite(words[at]!.folded);
  while (to < words.length && to < i + MAX_WORDS && isJoined(words[to])) {
    const word = words[to]!;
    if (isAdjective(word) && !PLAIN_ADJECTIVES.has(word.folded) && (isDef || !(word.flags & WORD.nationality) || LONG_NAME_HEADS.has(head)))
      to += 1;
    else if (isDef && isCoordinated(word)) to += 1;
    else break;
  }
  return LONG_NAME_HEADS.has(head) ? endOfPurpose(words, to) : to;
}

/** «… للثقافة والفنون», «… لحقوق الإنسان»: what an association is for. */
function endOfPurpose(words: readonly AnalysedWord[], from: number): number {
  const word = words[from];
  if (!isJoined(word) || word === undefined) return from;
  const lam = word.readings.find(reading => reading.clitics === 'ل');
  if (lam === undefined || (word.flags & WORD.common && !lam.stem.startsWith('ال') && !(lam.flags & WORD.common))) return from;
  if ((lam.flags & (WORD.organisationHead | WORD.roleHead | WORD.rolePlural | WORD.stop | WORD.nationality)) !== 0) return from;
  let to = from + 1;
  if (!lam.stem.startsWith('ال')) {
    if (!isJoined(words[to]) || !isDefiniteNoun(words[to]!)) return from;
    to += 1;
  }
  while (
    to < words.length &&
    to < from + 4 &&
    isJoined(words[to]) &&
    (isAdjective(words[to]!) || isCoordinated(words[to]!)) &&
    !PLAIN_ADJECTIVES.has(words[to]!.folded)
  )
    to += 1;
  return to;
}

/** One to three words that are no ordinary ones: «شركة شيرينج», «جمعية أبي رقراق». */
function endOfProper(words: readonly AnalysedWord[], from: number): number {
  let to = from;
  while (to < words.length && to < from + 3 && (to === from || isJoined(words[to]))) {
    const { flags, folded } = words[to]!;
    const isPrefix = (flags & WORD.namePrefix) !== 0 && isJoined(words[to + 1]);
    const isPlain = (flags & (WORD.common | WORD.stop | WORD.nationality | WORD.reporting | WORD.roleHead)) !== 0;
    if (!isPrefix && (isPlain || /\d/u.test(folded) || isDefinite(folded) || readingWith(words[to]!, WORD.common | WORD.stop) !== null))
      break;
    to += 1;
  }
  return to;
}

function isAdjective(word: AnalysedWord): boolean {
  if (!isDefinite(word.folded) || (word.flags & (WORD.stop | WORD.roleHead | WORD.organisationHead)) !== 0) return false;
  if ((word.flags & WORD.nationality) !== 0) return !/(?:ون|ين)$/u.test(word.folded);
  return /(?:ي|يه|ه|ر|د|م|ل|ي)$/u.test(word.folded) && (/(?:يه?)$/u.test(word.folded) || ADJECTIVE_SHAPES.test(word.folded));
}

/** المتحدة، العامة، المركزي، الحر، المعارض، الأعلى: adjectives that aren't nisba. */
const ADJECTIVE_SHAPES = /^ال(?:م[^ ]{3,}|عام|عامه|عاليه?|عليا|حر|حره|اعلي|اول|كبري|واحد|احمر|اسود|ابيض|خضراء|احمر|لاتيني|اهليه?)$/u;

function isDefiniteNoun(word: AnalysedWord): boolean {
  return isDefinite(word.folded) && (word.flags & (WORD.stop | WORD.rolePlural)) === 0
    ? true
    : word.folded === 'الامن' || ((word.flags & WORD.rolePlural) !== 0 && isDefinite(word.folded));
}

function isLinkNoun(word: AnalysedWord): boolean {
  return (
    (word.flags & WORD.common) !== 0 &&
    (word.flags & (WORD.stop | WORD.reporting)) === 0 &&
    !isDefinite(word.folded) &&
    !/^[وفبل]ال/u.test(word.folded)
  );
}

function leadsToDefinite(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[at];
  if (word === undefined || !isJoined(word)) return false;
  return isDefiniteNoun(word) || known.has(at) || (isLinkNoun(word) && isJoined(words[at + 1]) && isDefiniteNoun(words[at + 1]!));
}

/** «والتنمية», «والفنون»: a second noun of the name, not the next thing told of. */
function isCoordinated(word: AnalysedWord): boolean {
  const reading = word.readings.find(one => one.clitics === 'و');
  if (reading === undefined || !isDefinite(reading.stem)) return false;
  return (reading.flags & (WORD.stop | WORD.organisationHead | WORD.roleHead | WORD.rolePlural | WORD.nationality | WORD.name)) === 0;
}
