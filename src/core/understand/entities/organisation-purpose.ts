import { organisationWords } from '../../tables/organisation-words.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import { agrees, isAdjective, isCoordinatedNoun, isDefiniteNoun } from './name-words.ts';

const MAX_WORDS = 6;
const NOT_A_PURPOSE = WORD.organisationHead | WORD.roleHead | WORD.rolePlural | WORD.stop | WORD.nationality;

/** «… للثقافة والفنون», «… لحقوق الإنسان», «… لسلامة الطيران»: what an association is for; `from` where nothing of it stands there. */
export function endOfPurpose(words: readonly AnalysedWord[], from: number, known: ReadonlyMap<number, Candidate>): number {
  const word = words[from];
  // «مجلس الأمن [للأمم المتحدة]» names another organisation.
  if (word === undefined || !isJoined(word) || known.has(from)) return from;
  const { purposeNouns, plainAdjectives } = organisationWords();
  const lam = word.readings.find(
    ({ clitics, definite, stem, flags }) => clitics === 'ل' && (definite ? (flags & NOT_A_PURPOSE) === 0 : purposeNouns.has(stem)),
  );
  if (lam === undefined) return from;
  let to = from + 1;
  if (!lam.definite) {
    const next = words[to];
    if (next === undefined || !isJoined(next) || !isDefiniteNoun(next)) return from;
    to += 1;
  }
  while (to < from + MAX_WORDS && isJoined(words[to])) {
    const isMore = isAdjective(words[to]!)
      ? !plainAdjectives.has(words[to]!.folded) && fitsNoun(words, to)
      : isCoordinatedNoun(words, to) || isSecondNoun(words, to);
    if (!isMore) break;
    to += 1;
  }
  return to;
}

/** «للمعرفة [المشروع]» is the next noun: only a nisba may be of the head instead of the noun before it. */
function fitsNoun(words: readonly AnalysedWord[], at: number): boolean {
  const { folded } = words[at]!;
  return /يه?$/u.test(folded) || agrees(words[at - 1]!.folded.replace(/^(?:و?ال|لل)/u, ''), folded);
}

/** «لكرة القدم [واليد]», «للوقاية [من الأمراض]» goes on; only من with a definite noun. */
function isSecondNoun(words: readonly AnalysedWord[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (word.folded === 'من') return next !== undefined && isJoined(next) && isDefiniteNoun(next) && words[at - 1]!.folded.startsWith('لل');
  return words[at - 1]!.folded === 'من' && isDefiniteNoun(word);
}
