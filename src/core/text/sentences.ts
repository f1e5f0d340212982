import { fold } from './fold-text.ts';
import {
  ABBREVIATIONS_BEFORE_FIGURES,
  ABBREVIATIONS_OR_ENDS,
  CLOSERS,
  LETTERS_AFTER_FIGURES,
  TITLE_ABBREVIATIONS,
} from './sentence-ends.ts';
import type { Span } from './span.ts';
import { isWordUnit } from './words.ts';

/** How far back the word before a full stop is looked for: longer ones are no abbreviation, and the scan stays linear. */
const MAX_ABBREVIATION = 8;

/**
 * The sentences of a text, white space trimmed; a stretch without a word is none. A line break always ends
 * one; so do . ! ? ؟ with the quotes that close after them. Two dots («في اتصال نادر.. وزير يطلب») and an
 * ellipsis inside a line are a pause. Linear.
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  let at = within.start;
  while (at < within.end) {
    const end = endAt(text, at, start, within.end);
    if (end === null) {
      at = isStop(text[at]) ? endOfStops(text, at, within.end) : at + 1;
      continue;
    }
    addTrimmed(sentences, text, start, end);
    start = at = end;
  }
  addTrimmed(sentences, text, start, within.end);
  return sentences;
}

/** Where the sentence ends if it ends at this unit, closing quotes included; null where it goes on. */
function endAt(text: string, at: number, sentenceStart: number, limit: number): number | null {
  const char = text[at]!;
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return at + 1;
  if (!isStop(char)) return null;
  const stopsEnd = endOfStops(text, at, limit);
  let end = stopsEnd;
  while (end < limit && CLOSERS.includes(text[end]!)) end++;
  if (end >= limit || /[\r\n\u2028\u2029]/.test(text[end]!)) return end;
  const next = text[nextVisible(text, end, limit)] ?? '';
  const isSpaced = /\s/.test(text[end]!);
  if (char === '…' || stopsEnd - at > 1) return isSpaced && /\p{Lu}/u.test(next) && !isPair(text, at, stopsEnd) ? end : null;
  if (/\p{Ll}/u.test(next)) return null;
  if (char !== '.') return end > stopsEnd && text[stopsEnd] === ')' ? null : end;
  return isFullStop(text, at, sentenceStart, next, isSpaced || end > stopsEnd) ? end : null;
}

function isFullStop(text: string, at: number, sentenceStart: number, next: string, isSpaced: boolean): boolean {
  const wordStart = startOfWord(text, at, sentenceStart);
  const word = fold(text.slice(wordStart, at));
  if (!isSpaced) return word.length >= 3 && isArabic(text[at - 1]) && isArabic(text[at + 1]) && isArabic(text[at + 2]);
  // A list's own number: "1. قال"
  if (/^\d{1,3}$/.test(word)) return text.slice(sentenceStart, wordStart).trim() !== '';
  if (word.length === 1) return LETTERS_AFTER_FIGURES.test(word) && /\d\s?$/.test(fold(text.slice(Math.max(0, wordStart - 2), wordStart)));
  if (TITLE_ABBREVIATIONS.has(word)) return false;
  if (ABBREVIATIONS_BEFORE_FIGURES.has(word)) return !/[0-9٠-٩]/.test(next);
  return !ABBREVIATIONS_OR_ENDS.has(word) || /\p{Lu}/u.test(next);
}

function startOfWord(text: string, end: number, limit: number): number {
  let start = end;
  while (start > limit && end - start <= MAX_ABBREVIATION && !/[\s.,،؛:;"'«»()[\]/\\-]/.test(text[start - 1]!)) start--;
  return start;
}

function isStop(char: string | undefined): boolean {
  return char === '.' || char === '!' || char === '?' || char === '؟' || char === '…' || char === '۔';
}

function endOfStops(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isStop(text[end])) end++;
  return end;
}

/** «..» alone, never three: Arabic headlines use it as a colon. */
function isPair(text: string, start: number, end: number): boolean {
  return end - start === 2 && text[start] === '.' && text[start + 1] === '.';
}

function nextVisible(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /[ \t\u00a0"'«“‘([]/.test(text[at]!)) at++;
  return at;
}

function isArabic(char: string | undefined): boolean {
  return char !== undefined && char >= '\u0620' && char <= '\u064a';
}

function addTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  for (let at = start; at < end; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    sentences.push({ start, end });
    return;
  }
}
