import { OFFICES_OF_TWO } from '../../tables/role-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

/** «[وزيرا الدفاع] المصري والفرنسي»: the office of two persons begins at word `from`. */
export function isRoleOfTwo(words: readonly AnalysedWord[], from: number, stem: string): boolean {
  const next = words[from + 1];
  return OFFICES_OF_TWO.has(stem) && next !== undefined && isJoined(next) && next.definite && !next.folded.startsWith('لل');
}

/** «المصري [والفرنسي]»: the second holder's country, right behind the first's. */
export function isSecondNation(words: readonly AnalysedWord[], at: number): boolean {
  const before = words[at - 1];
  const reading = words[at]?.readings.find(({ clitics }) => clitics === 'و');
  if (before === undefined || reading === undefined) return false;
  return before.definite && (before.flags & WORD.nationality) !== 0 && reading.definite && (reading.flags & WORD.nationality) !== 0;
}
