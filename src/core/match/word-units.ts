import { CHAR_CLASSES, DROPPED, EXPANDED, FOLD_CODES, INVISIBLE, MARK, OTHER } from '../text/char-tables.ts';
import { KEY_LETTERS } from './spelling-key.ts';

/**
 * One table read per UTF-16 unit on the hot path: what a unit is to the name scanner, or its folded letter
 * with the letter that stands for it in a spelling key in the upper 16 bits. Everything from
 * {@link FIRST_LETTER} up is a letter; {@link EXPANDED_UNIT} is a ligature of several.
 */
const INVISIBLE_UNIT = 0;
/** Tashkeel and tatweel: part of the word they stand on, and nothing to compare. */
export const MARK_UNIT = 1;
/** May stand between two words of one name: spaces, hyphens, quotes. «أليكسي-نافالني» */
export const JOINT = 2;
export const LINE_BREAK = 3;
/** Parts two names: comma, bracket, colon. */
export const BREAK = 4;
export const SENTENCE_END = 5;
export const EXPANDED_UNIT = 0x2f;
export const FIRST_LETTER = 0x30;

/** Quotes are joints: «جماعة "الإخوان المسلمين"» is one name. The apostrophe keeps O'Brien together. CR is one, so that CRLF is one line break. */
const JOINTS = ' \t\r\u00a0\u2009\u202f\u2007-\u2010\u2011\u2012\u2013_\u00b7"\'\u2018\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a`';
const SENTENCE_ENDS = '.!?\u061f\u06d4\u2026';

export const WORD_UNITS: Int32Array = fillUnits();

function fillUnits(): Int32Array {
  const units = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const kind = CHAR_CLASSES[unit];
    if (kind === OTHER) units[unit] = BREAK;
    else if (kind === MARK) units[unit] = MARK_UNIT;
    else if (kind === INVISIBLE) units[unit] = INVISIBLE_UNIT;
    else units[unit] = letterUnit(FOLD_CODES[unit]!);
  }
  for (const joint of JOINTS) units[joint.charCodeAt(0)] = JOINT;
  for (const end of SENTENCE_ENDS) units[end.charCodeAt(0)] = SENTENCE_END;
  for (const line of '\n\u2028\u2029') units[line.charCodeAt(0)] = LINE_BREAK;
  return units;
}

function letterUnit(folded: number): number {
  if (folded === DROPPED) return MARK_UNIT;
  return folded === EXPANDED ? EXPANDED_UNIT : (KEY_LETTERS[folded]! << 16) | folded;
}
