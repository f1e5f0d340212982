import { englishWords } from '../../tables/english.ts';
import type { EntityKind } from '../extraction.ts';
import type { AnalysedArticle, AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';

/**
 * Names in English text, a first form: runs of capitalised words, told apart by a title in front, a word like
 * «Council» inside, or the table of places. A lone capitalised word at a sentence's start is no name by itself.
 */
export function findEnglishNames({ text, words }: AnalysedArticle): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!isCapital(text, words[i]!) || isStop(text, words[i]!)) continue;
    const to = endOfRun(text, words, i);
    const from = afterTitles(text, words, i, to);
    if (from < to) {
      const candidate = nameOf(text, words, from, to, from > i || isTitleBefore(text, words, from));
      if (candidate !== null) found.push(candidate);
    }
    i = to - 1;
  }
  return found;
}

function nameOf(text: string, words: readonly AnalysedWord[], from: number, to: number, hasTitle: boolean): Candidate | null {
  const { places, organisationWords, beforePlaces } = englishWords();
  const run = words.slice(from, to);
  const name = run.map(word => word.folded).join(' ');
  const make = (kind: EntityKind, certainty: 2 | 3 | 4, key: string | null = null): Candidate =>
    candidateOf(words, from, to, kind, certainty, { key });
  if (places.has(name)) return make('place', 4, places.get(name)!);
  if (run.some(word => organisationWords.has(text.slice(word.start, word.end)))) return run.length > 1 ? make('organisation', 3) : null;
  if (hasTitle) return make('person', 4);
  if (run.length === 1 && /^[A-Z]{2,}$/u.test(text.slice(run[0]!.start, run[0]!.end))) return make('organisation', 2);
  const before = words[from - 1];
  if (before !== undefined && before.sentence === words[from]!.sentence && beforePlaces.has(before.folded)) return make('place', 2);
  return run.length >= 2 && run.length <= 4 ? make('person', 3) : null;
}

/** «Charles Michel», «Ministry of Defence»: capitals joined by blanks, small links only between two of them. */
function endOfRun(text: string, words: readonly AnalysedWord[], from: number): number {
  const { links } = englishWords();
  let to = from + 1;
  while (to < words.length && isJoinedEnglish(words[to]!)) {
    if (isCapital(text, words[to]!)) to += 1;
    else if (
      links.has(words[to]!.folded) &&
      words[to]!.folded !== 'and' &&
      to + 1 < words.length &&
      isJoinedEnglish(words[to + 1]!) &&
      isCapital(text, words[to + 1]!)
    )
      to += 2;
    else break;
  }
  return to;
}

function afterTitles(text: string, words: readonly AnalysedWord[], from: number, to: number): number {
  const { titles } = englishWords();
  let at = from;
  for (let length = Math.min(3, to - from); length > 0; length -= 1) {
    const phrase = text.slice(words[at]!.start, words[Math.min(at + length, to) - 1]!.end);
    if (titles.has(phrase)) return at + length;
  }
  // «Russian President Vladimir Putin»
  for (at = from; at < to; at += 1) if (titles.has(text.slice(words[at]!.start, words[at]!.end))) return at + 1;
  return from;
}

function isTitleBefore(text: string, words: readonly AnalysedWord[], from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && /^\.? $/u.test(words[from]!.gap) && englishWords().titles.has(text.slice(before.start, before.end));
}

function isCapital(text: string, word: AnalysedWord): boolean {
  return /^[A-ZÀ-Þ]/u.test(text[word.start] ?? '');
}

function isStop(text: string, word: AnalysedWord): boolean {
  return englishWords().stops.has(text.slice(word.start, word.end));
}

function isJoinedEnglish(word: AnalysedWord): boolean {
  return /^(?: |-|’|')$/u.test(word.gap) && word.folded !== 's';
}
