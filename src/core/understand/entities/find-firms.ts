import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { knownTown } from './find-known.ts';

/** Words before «آند» that are taken for the name's. */
const MAX_BEFORE = 4;
const NO_NAME = WORD.common | WORD.stop | WORD.nationality | WORD.roleHead | WORD.placeHead | WORD.organisationHead | WORD.courtesy;

/** Companies and clubs by their shape alone: «جونسون آند جونسون», «باير ليفركوزن الألماني». */
export function findFirms(words: readonly AnalysedWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const first = words[i - 1]!;
    if (!isJoined(words[i])) continue;
    if (words[i]!.folded === 'اند' && isJoined(words[i + 1]) && isBareWord(words[i + 1]!) && isBareWord(first)) {
      let from = i - 1;
      while (from > i - MAX_BEFORE && isJoined(words[from]) && isStranger(words[from]!) && isStranger(words[from - 1]!)) from -= 1;
      const reading = nameReading(words[from]!);
      found.push(candidateOf(words, from, i + 2, 'organisation', 4, { start: reading.start, stem: reading.stem }));
    } else if (isForeignTown(words, i)) {
      const reading = strangerReading(first);
      if (reading !== null) found.push(candidateOf(words, i - 1, i + 1, 'organisation', 4, { start: reading.start, stem: reading.stem }));
    }
  }
  return found;
}

/** «[إنترناشيونال كونفرينسز] آند إكزيبيشنز» */
function isStranger({ definite, readings }: AnalysedWord): boolean {
  return !definite && readings.every(({ flags }) => (flags & ~(WORD.name | WORD.nameKnown)) === 0);
}

function isBareWord({ definite, flags, folded }: AnalysedWord): boolean {
  return !definite && (flags & (WORD.stop | WORD.roleHead | WORD.organisationHead)) === 0 && !/\d/u.test(folded);
}

/** «[و]جونسون», «[ل]جونسون»: without the particle where the whole is no name. */
function nameReading(word: AnalysedWord): Reading {
  const [whole] = word.readings;
  const inner = (word.flags & WORD.name) === 0 ? word.readings.find(one => one.clitics !== '' && (one.flags & WORD.name) !== 0) : undefined;
  return inner ?? whole!;
}

/** A town, and behind it which country it is of as of a team: masculine, with the article. */
function isForeignTown(words: readonly AnalysedWord[], at: number): boolean {
  const next = words[at + 1];
  if (!knownTown(words[at]!.folded) || next === undefined || !isJoined(next) || words[at]!.definite) return false;
  return next.definite && (next.flags & WORD.nationality) !== 0 && next.folded.endsWith('ي');
}

/** «باير», «[و]باير»: no given name («جاك لندن»), no ordinary word. */
function strangerReading({ readings, definite }: AnalysedWord): Reading | null {
  if (
    definite ||
    readings.some(
      ({ flags, clitics }) => (clitics === '' || clitics === 'و') && (flags & (NO_NAME | WORD.givenName | WORD.nameFrequent)) !== 0,
    )
  )
    return null;
  const [whole] = readings;
  return (whole!.flags & WORD.name) !== 0 ? whole! : (readings.find(({ clitics, stem }) => clitics === 'و' && stem.length > 2) ?? whole!);
}
