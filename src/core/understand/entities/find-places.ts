import { PLACE_TAILS } from '../../tables/organisation-context.ts';
import { organisationHead } from '../../tables/organisations.ts';
import { belongsToName } from '../../tables/place-heads.ts';
import { WORD } from '../../tables/word-flags.ts';
import { type AnalysedWord, type Reading, readingWith } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { isAdjective } from './name-words.ts';
import { isJoinedDeed } from './never-in-names.ts';

/** Places told by the noun in front: «بلدة قلدون», «في منطقة السيدة زينب», «قرية التويمية». */
export function findPlacesByHead(words: readonly AnalysedWord[], known: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const head = placeHead(words[i]!);
    if (head === undefined || !isJoined(words[i + 1]) || isAtTheHead(words, i, head.stem)) continue;
    const isIn = belongsToName(head.stem) === true;
    // «قناة فوكس» is watched; «قناة السويس» leads to a place.
    if (isIn && organisationHead(head.stem) !== undefined && known.get(i + 1)?.kind !== 'place') continue;
    const inner = isIn ? undefined : placeHead(words[i + 1]!);
    const from = inner !== undefined && belongsToName(inner.stem) === true && isJoined(words[i + 2]) ? i + 2 : i + 1;
    const to = endOfName(words, from, known, isIn || from > i + 1);
    if (to === from) continue;
    const key = from === i + 1 ? (known.get(from)?.key ?? null) : null;
    found.push(
      isIn
        ? candidateOf(words, i, to, 'place', isLoose(words, i, to) ? 2 : 3, { start: head.start, stem: head.stem })
        : candidateOf(words, i + 1, to, 'place', 3, { key }),
    );
    const second = TWO.test(head.stem) && !known.has(to) ? secondOf(words[to]) : undefined;
    if (second !== undefined) found.push(candidateOf(words, to, to + 1, 'place', 3, { start: second.start, stem: second.stem }));
  }
  return found;
}

const TWO = /تي$/u;

/** «بلدتي شبعا [وكفرحمام]»: two are told of, so that a stranger behind و is the other. */
function secondOf(word: AnalysedWord | undefined): Reading | undefined {
  if (word === undefined || !isJoined(word) || (word.flags & ~WORD.name) !== 0) return undefined;
  const other = WORD.common | WORD.stop | WORD.nationality | WORD.roleHead | WORD.organisationHead | WORD.placeHead | WORD.reporting;
  return word.readings.some(one => one.clitics === 'و' && (one.flags & other) !== 0)
    ? undefined
    : word.readings.find(({ clitics, stem }) => clitics === 'و' && stem.length > 3);
}

/** «على [رأس] حركة الاحتجاج»: who leads, unless a table's name follows («على رأس العين»). */
function isAtTheHead(words: readonly AnalysedWord[], at: number, stem: string): boolean {
  if (stem !== 'راس' || !/^[وف]?علي$/u.test(words[at - 1]?.folded ?? '')) return false;
  return (words[at + 1]!.flags & (WORD.organisationHead | WORD.common | WORD.roleHead | WORD.rolePlural)) !== 0;
}

/** «سد الثغرات»: an ordinary noun with one ordinary noun. */
function isLoose(words: readonly AnalysedWord[], from: number, to: number): boolean {
  return to === from + 2 && words[to - 1]!.definite && (words[to - 1]!.flags & WORD.common) !== 0;
}

/** «[فراس] الأبيض» is a given name, no ف and «رأس». */
function placeHead(word: AnalysedWord): Reading | undefined {
  const isName = (word.flags & WORD.givenName) !== 0;
  return word.readings.find(
    ({ stem, clitics }) => belongsToName(stem) !== undefined && !/(?:ال|لل)$/u.test(clitics) && (clitics === '' || !isName),
  );
}

/** `isPart`: the head is part of the name, so an ordinary definite noun may follow («رأس العين»). */
function endOfName(words: readonly AnalysedWord[], from: number, known: ReadonlyMap<number, Candidate>, isPart: boolean): number {
  const table = known.get(from);
  if (table !== undefined && (!isPart || table.kind === 'place'))
    return table.kind === 'place' && table.start === words[from]!.start ? endOfTail(words, table.to, isPart) : from;
  let to = from;
  while (
    to < from + 2 &&
    to < words.length &&
    (to === from || isJoined(words[to])) &&
    (to === from ? canBegin(words, to, isPart) : canFollow(words, to))
  )
    to += 1;
  return to === from ? from : endOfTail(words, to, isPart);
}

/** «مطار إسلام آباد [الدولي]» */
function endOfTail(words: readonly AnalysedWord[], to: number, isPart: boolean): number {
  return isPart && isJoined(words[to]) && PLACE_TAILS.has(words[to]!.folded) ? to + 1 : to;
}

function canBegin(words: readonly AnalysedWord[], at: number, isPart: boolean): boolean {
  const word = words[at]!;
  const { flags, folded } = word;
  if (isJoinedDeed(word)) return false;
  if ((flags & WORD.namePrefix) !== 0 && isJoined(words[at + 1])) return true;
  if (/\d/u.test(folded) || (flags & (WORD.stop | WORD.nationality | WORD.reporting | WORD.rolePlural)) !== 0) return false;
  const next = words[at + 1];
  if (word.definite && isPart) return (flags & WORD.roleHead) === 0 || (flags & WORD.courtesy) !== 0;
  if (word.definite)
    return (
      (flags & WORD.common) === 0 ||
      (next !== undefined && isJoined(next) && (next.flags & (WORD.name | WORD.common)) === WORD.name && !next.definite)
    );
  if ((flags & WORD.organisationHead) !== 0) return isPart;
  if ((flags & WORD.common) !== 0) return false;
  // «منطقة [عازلة]», «قرية [مصغرة]»: a stranger that agrees with its head is an adjective sooner than a name.
  if (folded.endsWith('ه') && (flags & WORD.nameKnown) === 0 && words[at - 1]!.folded.endsWith('ه')) return false;
  return (flags & WORD.name) !== 0 || readingWith(word, WORD.common | WORD.stop) === null;
}

/** «السيدة زينب», «فرجينيا الغربية», «أسماء جديدة» no more. */
function canFollow(words: readonly AnalysedWord[], at: number): boolean {
  const word = words[at]!;
  const { flags, folded } = word;
  // «في منطقة لينا [بأن] …»
  if (/^[بل]?ان(?:ه|ها|هم)?$/u.test(folded)) return false;
  // «ميدان طلعت [حرب]»
  if ((words[at - 1]!.flags & WORD.givenName) !== 0 && (flags & WORD.nameKnown) !== 0 && (flags & WORD.frequent) === 0) return true;
  if ((flags & (WORD.common | WORD.stop | WORD.nationality | WORD.reporting)) !== 0 || /\d/u.test(folded))
    return /^ال(?:شرقيه?|غربيه?|شماليه?|جنوبيه?|كبري|صغري|جديده?)$/u.test(folded);
  if (readingWith(word, WORD.common | WORD.stop) !== null) return false;
  // «روستوك [الساحلية]», «شارع شامبليون [المكتظ]»: an adjective of the head.
  if (word.definite) return !isAdjective(word);
  return (flags & WORD.name) !== 0 && !folded.startsWith('و');
}
