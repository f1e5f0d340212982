import { organisationWords } from '../../tables/organisation-words.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { agrees, isAdjective } from './name-words.ts';

/** Bodies of which a country has one, so that the noun with its article names it: «أغلبية في [البرلمان]». */
const BODIES = /^ال(?:برلمان|كنيست)$/u;

/** «البرلمان» in an article that nowhere says of which country; elsewhere it is short for the longer name. */
export function findBareBodies(words: readonly AnalysedWord[], found: readonly Candidate[]): readonly Candidate[] {
  if (found.some(({ kind, tokens }) => kind === 'organisation' && tokens.length > 1 && /^(?:ال)?برلمان$/u.test(tokens[0]!))) return [];
  return words.flatMap(word => {
    const reading = word.readings.find(({ stem, clitics }) => BODIES.test(stem) && !clitics.endsWith('ال'));
    const next = words[word.index + 1];
    if (reading === undefined) return [];
    // «البرلمان [الجديد]», «البرلمان [العربي]»
    const isTold = next !== undefined && isJoined(next) && (isAdjective(next) || organisationWords().plainAdjectives.has(next.folded));
    if (isTold && agrees('برلمان', next.folded)) return [];
    return [candidateOf(words, word.index, word.index + 1, 'organisation', 4, { start: reading.start, stem: reading.stem })];
  });
}
