import { longestPhrase, makePhraseTable } from '../../tables/phrase-table.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';

/**
 * A name of two words or more that was told by its surroundings at one place («الرئيس هادي البحرة») is the same
 * name at all others of the page, also where nothing tells it («حصل هادي البحرة على …»).
 */
export function repeatNames(words: readonly AnalysedWord[], found: readonly Candidate[]): readonly Candidate[] {
  const names = found.filter(one => one.kind === 'person' && one.to - one.from > 1 && one.certainty >= 3);
  if (names.length === 0) return [];
  const table = makePhraseTable(names.map(one => [one.tokens.join(' '), one] as const));
  const repeated: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    for (const { stem, clitics, start } of words[i]!.readings) {
      if (clitics.endsWith('ال')) continue;
      const hit = longestPhrase(table, stem, offset => (isJoined(words[i + offset]) ? words[i + offset]!.folded : undefined));
      if (hit === null) continue;
      repeated.push(candidateOf(words, i, i + hit.wordCount, 'person', hit.value.certainty, { start, stem }));
      break;
    }
  }
  return repeated;
}

/** «فاز [بتروجيت]»: an organisation of one word that is no ordinary one is the same wherever the page has the word. */
export function repeatOrganisations(words: readonly AnalysedWord[], found: readonly Candidate[]): readonly Candidate[] {
  const names = new Map(found.filter(isTellingWord).map(one => [one.tokens[0]!, one]));
  if (names.size === 0) return [];
  return words.flatMap(({ readings, index, flags }) => {
    const reading = readings.find(({ stem, clitics }) => names.has(stem) && !clitics.endsWith('ال'));
    if (reading === undefined || (reading.clitics !== '' && (flags & WORD.common) !== 0)) return [];
    const { stem, start } = reading;
    const { key } = names.get(stem)!;
    return [candidateOf(words, index, index + 1, 'organisation', 2, { start, stem, key })];
  });

  function isTellingWord({ kind, certainty, from, to, tokens }: Candidate): boolean {
    const isName = kind === 'organisation' && certainty >= 3 && to === from + 1 && tokens[0]!.length > 3;
    return isName && (words[from]!.flags & (WORD.common | WORD.nameKnown)) === 0;
  }
}
