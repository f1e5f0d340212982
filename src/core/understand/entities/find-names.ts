import type { ArticleName } from '../recognise/tag-article.ts';
import type { AnalysedArticle, AnalysedWord } from '../tokens/analyse-words.ts';
import { findBareBodies } from './bare-bodies.ts';
import type { Candidate } from './candidate.ts';
import { findClubTowns } from './club-towns.ts';
import { creditWords } from './english-credits.ts';
import { judgeEnglishGuesses } from './english-guesses.ts';
import { repeatEnglishNames } from './english-repeats.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findEnglishNames } from './find-english-names.ts';
import { findFirms } from './find-firms.ts';
import { findKnown } from './find-known.ts';
import { findLeaders } from './find-leaders.ts';
import { findMatchClubs } from './find-match-clubs.ts';
import { findOrganisationsByHead } from './find-organisations.ts';
import { findPeople } from './find-people.ts';
import { findPlacesByHead } from './find-places.ts';
import { findQuotedOrganisations, isQuotedAlone } from './find-quoted.ts';
import { findRolePhrases } from './find-role-phrases.ts';
import { mixTagged } from './mix-tagged.ts';
import { findNamedAfter } from './named-after.ts';
import { partJoined } from './part-joined.ts';
import { partTouching } from './part-touching.ts';
import { findPlaceLists } from './place-lists.ts';
import { repeatNames, repeatOrganisations } from './repeat-names.ts';
import { repeatPapers } from './repeat-papers.ts';
import type { RolePhrase } from './role-phrase.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import { joinedPeople, withInitials, withSecondHalf } from './stretch-names.ts';
import { trimEpithets } from './trim-epithets.ts';

/** Names that stand on their own in the words, and the roles, before anything is put together. */
export function findNames(
  article: AnalysedArticle,
  seen: readonly ArticleName[],
): {
  readonly candidates: readonly Candidate[];
  readonly roles: readonly RolePhrase[];
} {
  const { text, words } = article;
  if (isMostlyLatin(words)) {
    return { candidates: findLatinNames(article, seen), roles: [] };
  }
  const tables = settleOverlaps([...findFirms(words), ...findClubTowns(words), ...findMatchClubs(words), ...findKnown(words)]);
  const organisations = [...findOrganisationsByHead(words, byFirstWord(tables)), ...findQuotedOrganisations(text, words)];
  const places = findPlacesByHead(words, byFirstWord(tables));
  const bearers = findNamedAfter(words);
  const sure = settleOverlaps([...tables, ...organisations, ...places, ...bearers]);
  const named = settleOverlaps([...sure, ...findPlaceLists(words, sure)]);
  // What the tagger takes for places and organisations ends roles too: «لاعب [بتروجيت]».
  const known = byFirstWord(
    mixTagged(
      article,
      named,
      seen.filter(one => one.kind !== 'PER'),
    ),
  );
  const roles = findRolePhrases(words, known).filter(role => !bearers.some(one => role.from > one.from && role.from < one.to));
  const people = findPeople(words, roles, known);
  const rules = settleOverlaps([...named, ...people, ...repeatNames(words, people), ...findLeaders(words)]);
  const mixed = mixTagged(
    article,
    rules.filter(one => one.certainty === 4 || one.kind === 'organisation' || !isQuotedAlone(text, words, one)),
    seen,
  );
  const whole = trimEpithets(words, partJoined(words, partTouching(words, mixed)));
  const candidates = withInitials(words, withSecondHalf(words, [...whole, ...joinedPeople(words, whole)]));
  const short = [
    ...findAcronyms(article, candidates),
    ...repeatOrganisations(words, candidates),
    ...repeatPapers(words, candidates),
    ...findBareBodies(words, candidates),
  ];
  return { candidates: settleOverlaps([...short, ...candidates]), roles };
}

function findLatinNames(article: AnalysedArticle, seen: readonly ArticleName[]): readonly Candidate[] {
  const credits = creditWords(article);
  const isTold = ({ from }: { readonly from: number }) => !credits.has(from);
  const tagged = seen.filter(isTold);
  const rules = judgeEnglishGuesses(article, settleOverlaps(findEnglishNames(article).filter(isTold)), tagged);
  const repeated = repeatEnglishNames(article, rules).filter(isTold);
  const candidates = mixTagged(article, settleOverlaps([...rules, ...repeated]), tagged);
  return settleOverlaps([...findAcronyms(article, candidates), ...candidates]);
}

/** English text; a page in both is read as Arabic. */
export function isMostlyLatin(words: readonly AnalysedWord[]): boolean {
  const latin = words.filter(word => /^[a-z]/u.test(word.folded)).length;
  const arabic = words.filter(word => /^[ء-ي]/u.test(word.folded)).length;
  return latin > arabic;
}

function byFirstWord(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return new Map(candidates.map(candidate => [candidate.from, candidate]));
}
