import { CHAR_CLASSES, DROPPED, EXPANDED, EXPANSIONS, FOLD_CODES, MARK } from './char-tables.ts';
import type { Span } from './span.ts';

/**
 * A text in the form in which spellings are compared (normal form N): «أَحْمَد» → «احمد», «ﷲ» → «الله»,
 * «Façade» → «facade», «٢٠١٤» → «2014».
 * `starts[i]` is where the i-th folded unit comes from in the original; one entry more than units, the last the original's length.
 */
export type FoldedText = { readonly folded: string; readonly starts: Uint32Array };

const HAMZA_ABOVE = 0x654;
const WAW = 0x648;
const YEH = 0x64a;
const WAW_HAMZA = 0x624;
const YEH_HAMZA = 0x626;

/** Folds a text and keeps the way back. Linear; folding what is folded changes nothing. */
export function foldText(original: string): FoldedText {
  let units = new Uint16Array(original.length + 16);
  let starts = new Uint32Array(original.length + 17);
  let length = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    const code = FOLD_CODES[unit]!;
    if (code === DROPPED) {
      if (unit === HAMZA_ABOVE && length > 0) units[length - 1] = withHamza(units[length - 1]!);
      continue;
    }
    const letters = code === EXPANDED ? (EXPANSIONS.get(unit) ?? '') : null;
    const room = letters?.length ?? 1;
    if (length + room > units.length) {
      units = grow(units, new Uint16Array(units.length * 2 + room));
      starts = grow(starts, new Uint32Array(units.length + 1));
    }
    for (let k = 0; k < room; k++) {
      units[length] = letters === null ? code : letters.charCodeAt(k);
      starts[length++] = i;
    }
  }
  starts[length] = original.length;
  return { folded: stringOf(units.subarray(0, length)), starts: starts.slice(0, length + 1) };
}

/** The folded form alone. */
export function fold(original: string): string {
  let folded = '';
  let copiedTo = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    const code = FOLD_CODES[unit]!;
    if (code === unit) continue;
    folded += original.slice(copiedTo, i);
    copiedTo = i + 1;
    if (code === EXPANDED) folded += EXPANSIONS.get(unit) ?? '';
    else if (code !== DROPPED) folded += String.fromCharCode(code);
    else if (unit === HAMZA_ABOVE && folded !== '') {
      folded = folded.slice(0, -1) + String.fromCharCode(withHamza(folded.charCodeAt(folded.length - 1)));
    }
  }
  return copiedTo === 0 ? original : folded + original.slice(copiedTo);
}

/** The original's stretch behind folded units `foldedStart`–`foldedEnd`: marks on the last letter are in it, half a ligature is the whole ligature. */
export function originalSpan({ starts }: FoldedText, foldedStart: number, foldedEnd: number, original: string): Span {
  const start = starts[foldedStart] ?? original.length;
  if (foldedEnd <= foldedStart) return { start, end: start };
  const lastUnitAt = starts[foldedEnd - 1]!;
  let end = lastUnitAt + 1;
  while (end < original.length && CHAR_CLASSES[original.charCodeAt(end)] === MARK) end++;
  return { start, end };
}

/** Taken-apart spellings of ؤ and ئ (a letter, then U+0654): the one mark that makes another letter. */
function withHamza(unit: number): number {
  if (unit === WAW) return WAW_HAMZA;
  return unit === YEH ? YEH_HAMZA : unit;
}

function grow<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function stringOf(units: Uint16Array): string {
  let text = '';
  // Longer argument lists overflow the stack in some engines.
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return text;
}
