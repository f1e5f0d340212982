import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

/** What goes on with a sentence behind a surname and never behind «بأن»: «أعرب بان [عن] أسفه», «قال بان [إن] …». */
const BEHIND_SURNAME = /^(?:ان|انه|انها|بان|عن|الي|كي|كيمون|خلال|امس)$/u;
const TITLE = /^(?:العام|الاممي|السيد)$/u;

/** «تقارير [بان] بعض الرياضيين …»: «بأن» without its hamza, in which a man's surname could be read. */
export function isThatParticle(words: readonly AnalysedWord[], at: number): boolean {
  if (words[at]!.folded !== 'بان') return false;
  const before = words[at - 1];
  const isTitled = before !== undefined && isJoined(words[at]) && (TITLE.test(before.folded) || (before.flags & WORD.courtesy) !== 0);
  const next = words[at + 1];
  return !isTitled && next !== undefined && isJoined(next) && !BEHIND_SURNAME.test(next.folded);
}
