import { LEFT_OUT } from '../../tables/organisation-context.ts';
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

/**
 * The organisations of the page wherever their names stand again: names of several words, with or without the noun
 * in front, and single words that are no ordinary ones («فاز [بتروجيت]»).
 */
export function repeatOrganisations(words: readonly AnalysedWord[], found: readonly Candidate[]): readonly Candidate[] {
  const names = found.filter(({ kind, certainty }) => kind === 'organisation' && certainty >= 3).flatMap(one => formsOf(words, one));
  if (names.length === 0) return [];
  const table = makePhraseTable(names);
  return words.flatMap(({ readings, index, flags }) => {
    for (const { stem, clitics, start } of readings) {
      if (clitics.endsWith('ال') || (clitics !== '' && (flags & WORD.common) !== 0)) continue;
      const hit = longestPhrase(table, stem, offset => (isJoined(words[index + offset]) ? words[index + offset]!.folded : undefined));
      if (hit === null) continue;
      return [candidateOf(words, index, index + hit.wordCount, 'organisation', 2, { start, stem, key: hit.value })];
    }
    return [];
  });
}

/** Folded forms of a name to look for, each with the name's key. */
function formsOf(words: readonly AnalysedWord[], { tokens, from, to, key }: Candidate): readonly (readonly [string, string | null])[] {
  const [first = ''] = tokens;
  if (tokens.length > 1) {
    const whole = [tokens.join(' '), key] as const;
    return tokens.length > 2 && LEFT_OUT.has(first) ? [whole, [tokens.slice(1).join(' '), key]] : [whole];
  }
  const isTelling = to === from + 1 && first.length > 3 && (words[from]!.flags & (WORD.common | WORD.nameKnown)) === 0;
  return isTelling ? [[first, key]] : [];
}
