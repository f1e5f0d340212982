import { nameLikeness } from '../../tables/name-likeness.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined, wordsIn } from './candidate.ts';

/** «ج. ك. [رولينغ]»: the letters of given names before a surname belong to the name; «د. محمد» is a title. */
export function withInitials(words: readonly AnalysedWord[], candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map(one => {
    if (one.kind !== 'person' || one.start !== words[one.from]!.start) return one;
    let from = one.from;
    while (from > 0 && isInitial(words[from - 1]!) && /^\.[ \u00a0]?$/u.test(words[from]!.gap)) from -= 1;
    const isTitle = from === one.from - 1 && (words[from]!.flags & WORD.courtesy) !== 0;
    return from === one.from || isTitle ? one : candidateOf(words, from, one.to, 'person', one.certainty, { key: one.key });
  });
}

function isInitial({ folded }: AnalysedWord): boolean {
  return /^[ء-ي]$/u.test(folded);
}

/** «جوليا نيوتون - [بيشوب]»: the second half of a surname, before a mark or what she does. */
export function withSecondHalf(words: readonly AnalysedWord[], candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = wordsIn(candidates);
  return candidates.map(one => {
    const half = words[one.to];
    if (one.kind !== 'person' || half === undefined || taken.has(one.to) || !/^ ?[-–] ?$/u.test(half.gap)) return one;
    const next = words[one.to + 1];
    const isClosed = next === undefined || /^ ?[،,:؛.)»"\n]/u.test(next.gap) || (next.flags & (WORD.verb | WORD.reporting)) !== 0;
    const isName =
      !half.definite && (half.flags & ~(WORD.name | WORD.nameKnown | WORD.nameFrequent)) === 0 && nameLikeness(half.folded) > 0;
    if (!isClosed || !isName) return one;
    return { ...one, to: one.to + 1, end: half.end, tokens: [...one.tokens, half.folded] };
  });
}

const ANOTHER = WORD.common | WORD.stop | WORD.roleHead | WORD.nationality;

/** «كاردوسو [ورودريغو]»: behind a person, و and one word that tables know as a name and as nothing else. */
export function joinedPeople(words: readonly AnalysedWord[], candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = wordsIn(candidates);
  return candidates.flatMap(({ kind, to }) => {
    const word = words[to];
    const next = words[to + 1];
    if (kind !== 'person' || word === undefined || !isJoined(word) || word.flags !== 0 || taken.has(to)) return [];
    const reading = word.readings.find(one => one.clitics === 'و' && (one.flags & (WORD.nameKnown | ANOTHER)) === WORD.nameKnown);
    // More of a name behind it is for others to read.
    const isMore = next !== undefined && isJoined(next) && (next.flags & (WORD.name | WORD.common)) === WORD.name;
    if (reading === undefined || isMore) return [];
    return [candidateOf(words, to, to + 1, 'person', 4, { start: reading.start, stem: reading.stem })];
  });
}
