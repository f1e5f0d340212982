import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedArticle, AnalysedWord } from '../tokens/analyse-words.ts';
import { findVerb } from '../verbs/find-verb.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { isThatParticle } from './is-that-particle.ts';
import { givenNameOf, groupOfPart, type PersonGroup, type PersonIndex, partKey } from './person-groups.ts';
import type { PickBearers } from './rulers.ts';

const MIN_LETTERS = 3;

/**
 * Words that are a known person's surname or given name and in no other name: «قال لوح», «وديانا».
 * `taken` are words of names already found.
 */
export function findNameParts(
  { text, words }: AnalysedArticle,
  people: PersonIndex,
  taken: ReadonlySet<number>,
  pick: PickBearers,
): readonly { readonly candidate: Candidate; readonly group: PersonGroup }[] {
  const found: { readonly candidate: Candidate; readonly group: PersonGroup }[] = [];
  if (people.groups.length === 0) return found;
  for (let i = 0; i < words.length; i += 1) {
    // «radio» is nobody's surname where «Racing Radio» was named.
    if (taken.has(i) || isThatParticle(words, i) || /^[a-z]/u.test(text[words[i]!.start] ?? '')) continue;
    const hit = partAt(words, i, people);
    if (hit === null) continue;
    const group = groupOfPart(people, hit.name, words[i]!.start, bearers => pick(i, bearers));
    if (
      group === undefined ||
      isOfTwo(words[i - 1]) ||
      isOfAnother(words, i, group, hit.name) ||
      isBesideName(words, i, hit.to, givenNameOf(group.tokens) === hit.name)
    )
      continue;
    found.push({ group, candidate: candidateOf(words, i, hit.to, 'person', 3, { start: hit.start, stem: hit.stem }) });
    i = hit.to - 1;
  }
  return found;
}

/** «[سعد] الحريري» is no رفيق الحريري: another given name right before a family name with its article; على is written like علي. */
function isOfAnother(words: readonly AnalysedWord[], i: number, group: PersonGroup, name: string): boolean {
  const before = words[i - 1];
  if (before === undefined || !isJoined(words[i]) || !name.startsWith('ال') || before.folded === 'علي') return false;
  return (
    words[i]!.definite && (before.flags & (WORD.givenName | WORD.reporting)) === WORD.givenName && !group.tokens.includes(before.folded)
  );
}

/** «الزوجان تويبي», «عائلة تويبي»: more than one person. */
function isOfTwo(before: AnalysedWord | undefined): boolean {
  return before?.readings.some(({ stem }) => FAMILY.test(stem)) === true;
}

const FAMILY = /^(?:ال)?(?:(?:زوج|شقيق|نجل)(?:ان|ين|ا|ي)|اخو(?:ان|ين|ه)|عائله|اسره|ال)$/u;

type PartHit = { readonly name: string; readonly stem: string; readonly start: number; readonly to: number };

function partAt(words: readonly AnalysedWord[], i: number, { byPart }: PersonIndex): PartHit | null {
  const word = words[i]!;
  const next = words[i + 1];
  for (const { stem, clitics, start, flags } of word.readings) {
    // على is written like علي: alone it is never the name.
    if (clitics.endsWith('ال') || stem.length < MIN_LETTERS || stem === 'علي' || isAdjectiveOf(words[i - 1], word)) continue;
    const two = next !== undefined && isJoined(next) ? `${stem} ${next.folded}` : null;
    if (two !== null && byPart.has(partKey(two))) return { name: two, stem, start, to: i + 2 };
    if (!byPart.has(partKey(stem))) {
      // «أحمد الجربا … خلفا [لجربا]»
      if (byPart.has(partKey(`ال${stem}`)) && stem.length > 3 && (flags & WORD.common) === 0)
        return { name: `ال${stem}`, stem, start, to: i + 1 };
      continue;
    }
    // «تحقيقات [أشرف] عليها المستشار»
    if (
      next !== undefined &&
      isJoined(next) &&
      /^علي(?:ه|ها|هم|هما)?$/u.test(next.folded) &&
      findVerb(stem, word.isWrittenWithHeh) !== null
    )
      continue;
    // An ordinary word that is a surname too («صالح», «كمال») needs a verb of speech or a title in front.
    if ((flags & (WORD.common | WORD.stop)) !== 0 && (flags & WORD.nameKnown) === 0 && !isCalled(words, i)) continue;
    if (clitics !== '' && (word.flags & WORD.common) !== 0) continue;
    return { name: stem, stem, start, to: i + 1 };
  }
  return null;
}

/** «الوجود [العربي]»: the adjective, where somebody is called العربي; «الرئيس [الزيدي]» is he. */
function isAdjectiveOf(before: AnalysedWord | undefined, word: AnalysedWord): boolean {
  if (before === undefined || !isJoined(word) || !word.definite || !/يه?$/u.test(word.folded)) return false;
  const title = WORD.roleHead | WORD.courtesy | WORD.rolePlural | WORD.name | WORD.stop;
  return before.readings.some(
    ({ definite, clitics, flags }) => definite && !clitics.endsWith('ال') && (flags & title) === 0 && (flags & WORD.common) !== 0,
  );
}

function isCalled(words: readonly AnalysedWord[], i: number): boolean {
  const before = words[i - 1];
  const bits = WORD.reporting | WORD.roleHead | WORD.courtesy;
  return before !== undefined && isJoined(words[i]) && before.readings.some(reading => (reading.flags & bits) !== 0);
}

/** «ميشيل عون» is not the شارل ميشيل named elsewhere: a name word beside a part makes it another name. */
function isBesideName(words: readonly AnalysedWord[], from: number, to: number, isGiven: boolean): boolean {
  const next = words[to];
  const before = words[from - 1];
  if (next !== undefined && isJoined(next) && isNameWord(next) && !next.folded.startsWith('و')) return true;
  return !isGiven && before !== undefined && isJoined(words[from]) && isNameWord(before) && (before.flags & WORD.nameKnown) !== 0;
}

function isNameWord({ flags, definite }: AnalysedWord): boolean {
  const isName = (flags & WORD.name) !== 0 && (flags & (WORD.common | WORD.stop | WORD.nationality)) === 0;
  return isName && (!definite || (flags & WORD.nameKnown) !== 0);
}
