import type { Trigger } from './read-trigger.ts';
import { parts, sentenceAround, type ToldBlock } from './told-block.ts';
import { COMMON, classesOf, NAME, PLACE, TITLE } from './word-classes.ts';
import { hashWord } from './word-hash.ts';
import { BREAK } from './word-units.ts';

/** Closer than this nothing else is likely meant. */
export const NEAR = 4;
/** «تسميم العميل الروسي السابق X»: so many words may stand between a trigger and its victim … */
const REACH_AFTER = 7;
/** … and before it: «X الذي سُمِّم». */
const REACH_BEFORE = 6;

/** «تسميم ابنة X» is another's. */
const KIN = new Set('ابنه ابن نجل نجله والد والده زوجه زوج شقيق شقيقه ابناء عايله عائله اسره حفيد مساعد محامي'.split(' ').map(hashWord));

export type Victim = { readonly entity: number; readonly distance: number };

/** It befell somebody whom the index doesn't know. */
export const ANOTHER = 'another';

/** The person whom a trigger is about: the first one behind it, else the last one before it; null where it names nobody. */
export function victimOf(block: ToldBlock, trigger: Trigger): Victim | typeof ANOTHER | null {
  const { index, words, named, nameAt } = block;
  const personAt = (i: number) => {
    const name = nameAt[i]!;
    return name >= 0 && named[name]!.mention.kind === 'person' ? named[name]!.entity : null;
  };
  if (trigger.pronoun !== null) return lastPersonBefore(block, trigger.first, personAt);
  let isBehindComma = false;
  for (let i = trigger.last; i < words.count && i - trigger.last < REACH_AFTER && !parts(words, i); i++) {
    isBehindComma ||= words.gaps[i] === BREAK;
    const entity = personAt(i);
    if (entity !== null) return { entity, distance: i - trigger.last + 1 };
    if (nameAt[i]! >= 0) continue;
    const hash = words.hashes[i]!;
    const kind = classesOf(index.classes, hash);
    if (KIN.has(hash) || ((kind & NAME) !== 0 && (kind & (COMMON | TITLE | PLACE)) === 0)) {
      if (isBehindComma) break;
      return ANOTHER;
    }
  }
  for (let i = trigger.first - 1; i >= 0 && trigger.first - i <= REACH_BEFORE && !parts(words, i + 1); i--) {
    const entity = personAt(i);
    if (entity !== null) return { entity, distance: trigger.first - i };
  }
  return null;
}

/** «… نُقل X إلى المستشفى بعد تسميمه» */
function lastPersonBefore(block: ToldBlock, at: number, personAt: (i: number) => number | null) {
  const [first] = sentenceAround(block, at);
  for (let i = at - 1; i >= first; i--) {
    const entity = personAt(i);
    if (entity !== null) return { entity, distance: NEAR };
  }
  return null;
}
