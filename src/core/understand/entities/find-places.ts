import lexicon from '../../../../data/tables/lexicon.json';
import { nameLikeness } from '../../tables/name-likeness.ts';
import { WORD } from '../../tables/word-flags.ts';
import { fold } from '../../text/fold-text.ts';
import { type AnalysedWord, type Reading, wholeReading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isDefinite, isJoined } from './candidate.ts';

/** Whether a head belongs to the name (جبل لبنان) or stands outside it (مدينة حلب), folded. */
let heads: ReadonlyMap<string, boolean> | undefined;

/** Places told by the noun in front: «بلدة قلدون», «في منطقة السيدة زينب», «قرية التويمية». */
export function findPlacesByHead(words: readonly AnalysedWord[], known: ReadonlyMap<number, Candidate>): readonly Candidate[] {
  heads ??= new Map(lexicon.placeHeads.map(([head, isIn]) => [fold(String(head)), isIn === true]));
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const head = words[i]!.readings.find(reading => heads!.has(reading.stem) && !reading.clitics.endsWith('ال'));
    if (head === undefined || !isJoined(words[i + 1])) continue;
    const to = endOfName(words, i + 1, known);
    if (to === i + 1) continue;
    const isIn = heads.get(head.stem) === true;
    found.push(isIn ? withHead(words, i, to, head) : candidateOf(words, i + 1, to, 'place', 3, { key: known.get(i + 1)?.key ?? null }));
  }
  return found;
}

function withHead(words: readonly AnalysedWord[], i: number, to: number, head: Reading): Candidate {
  return candidateOf(words, i, to, 'place', 3, { start: head.start, stem: head.stem });
}

function endOfName(words: readonly AnalysedWord[], from: number, known: ReadonlyMap<number, Candidate>): number {
  const table = known.get(from);
  if (table !== undefined) return table.kind === 'place' && table.start === words[from]!.start ? table.to : from;
  let to = from;
  while (to < from + 2 && (to === from || isJoined(words[to])) && canName(words[to]!, to > from)) to += 1;
  return to;
}

function canName(word: AnalysedWord, isSecond: boolean): boolean {
  const { stem, flags } = wholeReading(word);
  if (/\d/u.test(stem) || (flags & (WORD.stop | WORD.nationality | WORD.organisationHead | WORD.reporting)) !== 0) return false;
  if (isSecond) return (flags & WORD.common) === 0 && (isDefinite(stem) || (flags & WORD.name) !== 0) && !hasConjunction(word);
  if ((flags & WORD.common) !== 0 && (flags & WORD.nameKnown) === 0) return false;
  return isDefinite(stem) ? !/(?:يه|يون|يين)$/u.test(stem) || nameLikeness(stem) > 0 : nameLikeness(stem) > -1;
}

function hasConjunction(word: AnalysedWord): boolean {
  return word.folded.startsWith('و') && (word.flags & WORD.name) === 0;
}
