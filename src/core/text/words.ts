import { CHAR_CLASSES, type CharClass, DIGIT, INVISIBLE, LETTER, MARK } from './char-tables.ts';
import { fold } from './fold-text.ts';
import type { Span } from './span.ts';

/** A run of letters or a run of digits; `folded` is what is compared, the span is in the original. */
export type Word = Span & { readonly folded: string };

/**
 * The words of a text, punctuation left out. Letters and digits part («عام2014» → عام + 2014, «و22» → و + 22),
 * hyphens, quotes and guillemets split, tashkeel, tatweel and ZWNJ belong to their word.
 */
export function splitWords(text: string, within: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  let at = within.start;
  while (at < within.end) {
    const kind = classAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    const end = endOfRun(text, at, within.end, kind);
    words.push({ start: at, end, folded: fold(text.slice(at, end)) });
    at = end;
  }
  return words;
}

export function isWordUnit(unit: number): boolean {
  const kind = CHAR_CLASSES[unit];
  return kind === LETTER || kind === DIGIT;
}

function endOfRun(text: string, start: number, limit: number, kind: CharClass): number {
  let end = start + 1;
  for (let at = end; at < limit; at++) {
    const next = classAt(text, at);
    if (next === kind || next === MARK) end = at + 1;
    else if (next !== INVISIBLE) break;
  }
  return end;
}

function classAt(text: string, at: number): CharClass {
  return CHAR_CLASSES[text.charCodeAt(at)] as CharClass;
}
