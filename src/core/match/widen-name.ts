import { WORD, wordFlags } from '../tables/word-flags.ts';
import { splitWords } from '../text/words.ts';
import type { Hit } from './hit.ts';
import { NAME_BEFORE, STRANGER_BEFORE } from './look-around.ts';
import { FORMS, type NameIndex } from './name-index.ts';

const PART = FORMS.indexOf('part');
const CLITICS = /^[وف]?[بكل]?$/;
const REACH_UNITS = 60;
const MAX_MIDDLE_WORDS = 3;
const NO_NAME = WORD.stop | WORD.reporting | WORD.verb | WORD.roleHead | WORD.nationality | WORD.organisationHead;

/** A surname with its bearer's given name further before it: «سيرغي فيكتوروفيتش |X». */
export type WidenedName = { readonly entity: number; readonly start: number };

/**
 * The bearer whose given name stands before a surname with middle names between them; null for none. Only where the
 * word right before is a name or unknown, so that few hits are looked at.
 */
export function widenName(index: NameIndex, hit: Hit, text: string): WidenedName | null {
  if (hit.skipped > 0 || (hit.around & (NAME_BEFORE | STRANGER_BEFORE)) === 0) return null;
  const { starts, entities, forms } = index.patterns;
  for (let at = starts[hit.node]!; at < starts[hit.node + 1]!; at++) {
    // A longer name of the world is nobody's.
    if (entities[at]! < 0) continue;
    const { kind, name } = index.entities[entities[at]!]!;
    if (kind !== 'person' || forms[at] !== PART) continue;
    const start = givenNameBefore(text, hit.start, splitWords(name)[0]!.folded);
    if (start !== null) return { entity: entities[at]!, start };
  }
  return null;
}

function givenNameBefore(text: string, at: number, given: string): number | null {
  const words = splitWords(text, { start: Math.max(0, at - REACH_UNITS), end: at });
  let end = at;
  for (let i = words.length - 1; i >= 0 && words.length - i <= MAX_MIDDLE_WORDS + 1; i--) {
    const { folded, start } = words[i]!;
    if (!/^[ \u00a0]{1,2}$/u.test(text.slice(words[i]!.end, end))) return null;
    // The given name itself right before: that is the full name, or another spelling of it.
    const clitics = folded.endsWith(given) && CLITICS.test(folded.slice(0, -given.length)) ? folded.length - given.length : -1;
    if (clitics >= 0) return i === words.length - 1 ? null : start + clitics;
    if ((wordFlags(folded) & NO_NAME) !== 0) return null;
    end = start;
  }
  return null;
}
