import { longestPhrase } from '../../tables/phrase-table.ts';
import { knownPlaces } from '../../tables/places.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedArticle, AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';

/**
 * Short names in brackets behind an organisation's long one, there and wherever they stand again:
 * «منظمة الأغذية والزراعة ([فاو])», «الاتحاد العام التونسي للشغل ([UGTT])». They have the long name's key.
 */
export function findAcronyms({ text, words }: AnalysedArticle, found: readonly Candidate[]): readonly Candidate[] {
  const keys = new Map<string, string>();
  for (const candidate of found) {
    if (candidate.kind !== 'organisation' || candidate.to - candidate.from < 2) continue;
    const word = words[candidate.to];
    if (word === undefined || !isBracketed(text, word) || !isShortName(text, word)) continue;
    if (!keys.has(word.folded)) keys.set(word.folded, candidate.key ?? candidate.tokens.join(' '));
  }
  if (keys.size === 0) return [];
  return words.flatMap(word => {
    const reading = word.readings.find(({ stem, clitics }) => keys.has(stem) && !clitics.endsWith('ال'));
    // «the WHO … those [who]»
    if (reading === undefined || /^[a-z]/u.test(text[word.start] ?? '')) return [];
    return [
      candidateOf(words, word.index, word.index + 1, 'organisation', 4, {
        start: reading.start,
        stem: reading.stem,
        key: keys.get(reading.stem)!,
      }),
    ];
  });
}

function isBracketed(text: string, word: AnalysedWord): boolean {
  return /^ ?["»”]? ?\(["«“]?$/u.test(word.gap) && /^["»”]?\)/u.test(text.slice(word.end, word.end + 2));
}

/** Capitals, or an Arabic word that is no ordinary one. */
function isShortName(text: string, word: AnalysedWord): boolean {
  const written = text.slice(word.start, word.end);
  if (/^[A-Z][A-Za-z]{1,9}$/u.test(written)) return (written.match(/[A-Z]/gu) ?? []).length > 1;
  return (
    word.folded.length > 2 &&
    // «سبارتاك موسكو (روسيا)» says where they play.
    longestPhrase(knownPlaces(), word.folded, () => undefined) === null &&
    /^[ء-ي]/u.test(word.folded) &&
    (word.flags & (WORD.common | WORD.stop | WORD.nationality | WORD.roleHead | WORD.nameFrequent)) === 0
  );
}
