import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { givenNameOf, groupOfPart, type PersonGroup, surnameOf } from './person-groups.ts';

const MIN_LETTERS = 3;

/**
 * Words that are a known person's surname or given name and in no other name: «قال لوح», «وديانا».
 * `taken` are words of names already found.
 */
export function findNameParts(
  words: readonly AnalysedWord[],
  groups: readonly PersonGroup[],
  taken: ReadonlySet<number>,
): readonly { readonly candidate: Candidate; readonly group: PersonGroup }[] {
  const parts = new Set<string>();
  const givenOnly = new Set<string>();
  for (const { tokens } of groups) {
    if (tokens.length < 2) {
      parts.add(tokens[0] ?? '');
      continue;
    }
    for (const part of [surnameOf(tokens), tokens.at(-1)!]) parts.add(part);
    const given = givenNameOf(tokens);
    if (!parts.has(given)) givenOnly.add(given);
    parts.add(given);
  }
  const found: { readonly candidate: Candidate; readonly group: PersonGroup }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (taken.has(i)) continue;
    const hit = partAt(words, i, parts);
    if (hit === null || isBesideName(words, i, hit.to, givenOnly.has(hit.name))) continue;
    const group =
      groups.length > 0
        ? (groupOfPart(groups, hit.name, words[i]!.start) ?? groups.find(one => one.tokens.join(' ') === hit.name))
        : undefined;
    if (group !== undefined)
      found.push({ group, candidate: candidateOf(words, i, hit.to, 'person', 3, { start: hit.start, stem: hit.stem }) });
    i = hit.to - 1;
  }
  return found;
}

type PartHit = { readonly name: string; readonly stem: string; readonly start: number; readonly to: number };

function partAt(words: readonly AnalysedWord[], i: number, parts: ReadonlySet<string>): PartHit | null {
  const word = words[i]!;
  for (const { stem, clitics, start, flags } of word.readings) {
    if (clitics.endsWith('ال') || stem.length < MIN_LETTERS) continue;
    const next = words[i + 1];
    const two = next !== undefined && isJoined(next) ? `${stem} ${next.folded}` : null;
    if (two !== null && parts.has(two)) return { name: two, stem, start, to: i + 2 };
    if (!parts.has(stem)) continue;
    // An ordinary word that is a surname too («صالح», «كمال») needs a verb of speech or a title in front.
    if ((flags & (WORD.common | WORD.stop)) !== 0 && (flags & WORD.nameKnown) === 0 && !isCalled(words, i)) continue;
    if (clitics !== '' && (word.flags & WORD.common) !== 0) continue;
    return { name: stem, stem, start, to: i + 1 };
  }
  return null;
}

function isCalled(words: readonly AnalysedWord[], i: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined &&
    isJoined(words[i]) &&
    before.readings.some(reading => (reading.flags & (WORD.reporting | WORD.roleHead | WORD.courtesy)) !== 0)
  );
}

/** «ميشيل عون» is not the شارل ميشيل named elsewhere: a name word beside a part makes it another name. */
function isBesideName(words: readonly AnalysedWord[], from: number, to: number, isGiven: boolean): boolean {
  const next = words[to];
  const before = words[from - 1];
  const follows = next !== undefined && isJoined(next) && isNameWord(next) && !next.folded.startsWith('و');
  const precedes =
    before !== undefined && isJoined(words[from]) && words[from]!.start === words[from]!.readings[0]!.start && isNameWord(before);
  return follows || (!isGiven && precedes && (before.flags & WORD.nameKnown) !== 0);
}

function isNameWord({ flags, definite }: AnalysedWord): boolean {
  return (
    (flags & WORD.name) !== 0 &&
    (flags & (WORD.common | WORD.stop | WORD.nationality)) === 0 &&
    (!definite || (flags & WORD.nameKnown) !== 0)
  );
}
