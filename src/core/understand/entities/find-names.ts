import type { AnalysedWord } from '../tokens/analyse-words.ts';
import type { Candidate } from './candidate.ts';
import { findKnown } from './find-known.ts';
import { findOrganisationsByHead } from './find-organisations.ts';
import { findPeople } from './find-people.ts';
import { findPlacesByHead } from './find-places.ts';
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts';
import { settleOverlaps } from './settle-overlaps.ts';

/** Names that stand on their own in the words, and the roles, before anything is put together. */
export function findNames(words: readonly AnalysedWord[]): {
  readonly candidates: readonly Candidate[];
  readonly roles: readonly RolePhrase[];
} {
  const tables = settleOverlaps(findKnown(words));
  const organisations = findOrganisationsByHead(words, byFirstWord(tables));
  const places = findPlacesByHead(words, byFirstWord(tables));
  const named = settleOverlaps([...tables, ...organisations, ...places]);
  const known = byFirstWord(named);
  const roles: RolePhrase[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const role = rolePhraseAt(words, i, known);
    if (role !== null) roles.push(role);
  }
  const people = findPeople(words, roles, known);
  return { candidates: settleOverlaps([...named, ...people]), roles };
}

function byFirstWord(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return new Map(candidates.map(candidate => [candidate.from, candidate]));
}
