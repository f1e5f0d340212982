import { countryOfCapital, countryOfName } from '../../tables/countries.ts';
import { englishWords } from '../../tables/english.ts';
import { WORD } from '../../tables/word-flags.ts';
import { needsKnownStem } from '../../text/clitics.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined, wordsIn } from './candidate.ts';
import type { NameContext } from './name-context.ts';
import { endOfPersonName } from './person-name.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isSecondPerson } from './second-person.ts';

/** Names of persons: after a role or title, beside a verb of speech, or two name words in a row. */
export function findPeople(
  words: readonly AnalysedWord[],
  roles: readonly RolePhrase[],
  known: ReadonlyMap<number, Candidate>,
): readonly Candidate[] {
  const taken = wordsIn([...known.values()].filter(one => one.certainty >= 3 && !mayBeSurname(words, one, false)));
  const weaklyTaken = wordsIn([...known.values()].filter(one => !mayBeSurname(words, one, true)));
  const roleWords = wordsIn(roles);
  const afterRole = new Set(roles.filter(role => role.introduces).map(role => role.to));
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const context = contextOf(words, i, afterRole);
    if (context !== 'title' && (roleWords.has(i) || isWork(words, i))) continue;
    const blocked = context === 'title' ? taken : weaklyTaken;
    const best = nameAt(words, i, context, index => blocked.has(index));
    if (best === null) continue;
    found.push(best);
    i = best.to - 1;
    const second = isSecondPerson(words, best.from, best.to) ? secondPerson(words, best.to, index => blocked.has(index)) : null;
    if (second === null) continue;
    found.push(second);
    i = second.to - 1;
  }
  return found;
}

/** «جون دولي [وفلورانس بارلي]»: behind a person, strangers are one too. */
function secondPerson(words: readonly AnalysedWord[], at: number, blocked: (index: number) => boolean): Candidate | null {
  const reading = words[at]!.readings.find(one => one.clitics === 'و');
  const to = reading === undefined ? at : endOfPersonName(words, at, 'verb', blocked, reading);
  return reading === undefined || to < at + 2
    ? null
    : candidateOf(words, at, to, 'person', 3, { start: reading.start, stem: reading.stem });
}

/** «جيمي [ويلز]»: a one-word place that is a personal name too may be the second word of one. */
function mayBeSurname(words: readonly AnalysedWord[], { from, to, kind, start }: Candidate, mustBeKnown: boolean): boolean {
  const word = words[from]!;
  return (
    kind === 'place' &&
    countryOfName(word.folded) === null &&
    countryOfCapital(word.folded) === null &&
    to === from + 1 &&
    start === word.start &&
    (!mustBeKnown || (word.flags & WORD.nameKnown) !== 0) &&
    !(mustBeKnown && word.definite) &&
    isJoined(word) &&
    ((words[from - 1]?.flags ?? 0) & (WORD.nameKnown | WORD.common)) === WORD.nameKnown
  );
}

function contextOf(words: readonly AnalysedWord[], i: number, afterRole: ReadonlySet<number>): NameContext {
  const before = words[i - 1];
  const word = words[i]!;
  if (before !== undefined && (before.flags & WORD.courtesy) !== 0 && /^\.? ?$/u.test(word.gap)) return 'title';
  // «المشتبه فيه [فلان]»
  if (
    before !== undefined &&
    isJoined(word) &&
    /^(?:في|ب)ها?$/u.test(before.folded) &&
    /^[وفبل]?المشتبه$/u.test(words[i - 2]?.folded ?? '')
  )
    return 'title';
  // «المتحدث باسم حركة «حماس» [سامي أبو زهري]»
  if (afterRole.has(i) && /^[»"”]?[ \u00a0]+$/u.test(word.gap)) return 'title';
  if (before === undefined || !isJoined(word)) return isSpeaking(words[i + 1]) ? 'verb' : 'alone';
  if (before.readings.some(reading => (reading.flags & WORD.courtesy) !== 0 && (reading.clitics === '' || reading.definite)))
    return 'title';
  const isSaid = before.readings.some(
    ({ flags, clitics }) =>
      (flags & WORD.reporting) !== 0 && (flags & WORD.stop) === 0 && (clitics === '' || clitics === 'و' || clitics === 'ف'),
  );
  return isSaid || isSpeaking(words[i + 1]) || isCompatriot(words, i - 1) ? 'verb' : 'alone';
}

/** «التقى [السعودي] يزيد الراجحي», «[والروسي] فلاديمير بوتين»: who somebody is, no adjective of a noun before. */
function isCompatriot(words: readonly AnalysedWord[], at: number): boolean {
  const word = words[at]!;
  const isNational = word.readings.some(
    ({ flags, definite, clitics }) => definite && !clitics.endsWith('ال') && (flags & WORD.nationality) !== 0,
  );
  if (!isNational || /(?:ون|ين)$/u.test(word.folded)) return false;
  const before = words[at - 1];
  if (before === undefined || !isJoined(word) || !word.definite) return true;
  // «الرئيسان [الأميركي] جو بايدن»: one adjective for two holders is one of them.
  if (/^ال.{3,}(?:ان|ين|ون)$/u.test(before.folded)) return true;
  return !before.definite && (before.flags & (WORD.roleHead | WORD.organisationHead | WORD.nationality)) === 0;
}

/** «فيلم هاري بوتر», «فيروس فليم» */
function isWork(words: readonly AnalysedWord[], i: number): boolean {
  return ((words[i - 1]?.flags ?? 0) & WORD.workHead) !== 0 && /^[ \u00a0]*[«"“]?[ \u00a0]*$/u.test(words[i]!.gap);
}

/** «… أوكامبو أبلغ»: a verb of speech behind the word. */
function isSpeaking(word: AnalysedWord | undefined): boolean {
  return word !== undefined && isJoined(word) && (word.flags & WORD.reporting) !== 0 && (word.flags & (WORD.stop | WORD.name)) === 0;
}

function nameAt(words: readonly AnalysedWord[], i: number, context: NameContext, blocked: (index: number) => boolean): Candidate | null {
  for (const reading of words[i]!.readings) {
    if (!mayStart(words[i]!, reading, context)) continue;
    const latin = context === 'alone' && !isLatinGivenName(words[i]!.folded) ? i : endOfLatin(words, i);
    if (latin > (context === 'title' ? i : i + 1)) return candidateOf(words, i, latin, 'person', 3);
    const to = endOfPersonName(words, i, reading.clitics === '' ? context : 'alone', blocked, reading);
    if (to === i) continue;
    const certainty = context === 'title' ? (to - i > 1 ? 4 : 3) : context === 'verb' ? (to - i > 1 ? 3 : 2) : 3;
    return candidateOf(words, i, to, 'person', certainty, { start: reading.start, stem: reading.stem });
  }
  return null;
}

/** «أطلق [Elon] Musk شركته» */
function isLatinGivenName(folded: string): boolean {
  latinGivenNames ??= new Set([...englishWords().givenNames].map(name => name.toLowerCase()));
  return latinGivenNames.has(folded);
}

let latinGivenNames: ReadonlySet<string> | undefined;

/** «الفنان Ben Grys»: Latin letters inside Arabic text. */
function endOfLatin(words: readonly AnalysedWord[], from: number): number {
  let to = from;
  while (to < words.length && to < from + 4 && /^[a-z]{2,}$/u.test(words[to]!.folded) && (to === from || isJoined(words[to]))) to += 1;
  return to;
}

/** Clitics come off only where what is left is a name and the whole word isn't one. */
function mayStart(word: AnalysedWord, reading: Reading, context: NameContext): boolean {
  if (context === 'title' && hidesName(word)) return reading === hiddenName(word);
  if (reading.clitics === '') return true;
  if (reading.clitics.endsWith('ال') || context === 'title' || needsKnownStem(reading.clitics)) return false;
  if ((word.flags & (WORD.common | WORD.nameKnown | WORD.stop)) !== 0) return false;
  return (reading.flags & WORD.nameKnown) !== 0 && (reading.flags & WORD.common) === 0;
}

/** «السائق السابق [لأسامة] بن لادن»: no stranger called لأسامة, but a given name behind its particle. */
function hiddenName(word: AnalysedWord): Reading | undefined {
  return word.readings.find(
    ({ clitics, flags }) => (clitics === 'ل' || clitics === 'ب') && (flags & WORD.givenName) !== 0 && (flags & WORD.common) === 0,
  );
}

function hidesName(word: AnalysedWord): boolean {
  return (word.flags & WORD.name) === 0 && hiddenName(word) !== undefined;
}
