import { REGIONS } from '../../tables/organisation-context.ts';
import { type KnownOrganisation, knownOrganisations } from '../../tables/organisations.ts';
import { longestPhrase } from '../../tables/phrase-table.ts';
import { type KnownPlace, knownPlaces } from '../../tables/places.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { isOrganisationHere } from './is-organisation-here.ts';
import { isNextInList, isPlaceHere } from './is-place-here.ts';
import { type Hit, hitAt, isTrusted } from './known-hit.ts';
import { endBeyondKnown } from './longer-than-known.ts';

/** One word that the tables know as a town, doubtful or not; countries and their capitals play under other names. */
export function knownTown(folded: string): boolean {
  const hit = longestPhrase(knownPlaces(), folded, () => undefined);
  return hit !== null && (hit.value.sort === 'city' || (hit.value.sort === 'region' && !REGIONS.has(folded)));
}

/** Names the tables hold: organisations and places, the longest first, at every word. */
export function findKnown(words: readonly AnalysedWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const organisation = hitAt(words, i, knownOrganisations());
    const place = hitAt(words, i, knownPlaces());
    if (organisation !== null && isTrusted(words, i, organisation) && isOrganisationHere(words, i, organisation, place))
      found.push(organisationCandidate(words, i, organisation));
    if (place !== null && (isTrusted(words, i, place) || isNextInList(words, i, place, found.at(-1))) && isPlaceHere(words, i, place)) {
      found.push(toCandidate(words, i, place, 'place', placeCertainty(place)));
    }
  }
  return found;
}

function placeCertainty({ value, wordCount }: Hit<KnownPlace>): 2 | 3 | 4 {
  if (value.sort === 'city') return value.doubtful ? 2 : 3;
  return wordCount > 1 ? 4 : 3;
}

/** «مجلس الأمن [القومي]»: a longer name than the table's is another body's, unless the table calls its own just so («حركة النهضة [التونسية]»). */
function organisationCandidate(words: readonly AnalysedWord[], i: number, hit: Hit<KnownOrganisation>): Candidate {
  const { reading, wordCount, value } = hit;
  const to = endBeyondKnown(words, i, i + wordCount, reading.stem);
  if (to === i + wordCount) return toCandidate(words, i, hit, 'organisation', 4);
  const own = [reading.stem, ...words.slice(i + 1, i + wordCount).map(word => word.folded)].join(' ');
  return candidateOf(words, i, to, 'organisation', 4, {
    start: reading.start,
    stem: reading.stem,
    key: own === value.key && (words[to - 1]!.flags & WORD.nationality) !== 0 ? value.key : null,
  });
}

function toCandidate(
  words: readonly AnalysedWord[],
  i: number,
  hit: Hit<{ readonly key: string; readonly heads?: readonly string[] }>,
  kind: 'place' | 'organisation',
  certainty: 2 | 3 | 4,
): Candidate {
  const { key, heads } = hit.value;
  return candidateOf(words, i, i + hit.wordCount, kind, certainty, {
    start: hit.reading.start,
    stem: hit.reading.stem,
    key,
    ...(heads === undefined ? {} : { heads }),
  });
}
