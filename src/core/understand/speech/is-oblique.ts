import { ROLE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';

/** Participles and nisbas in the plural: «المتظاهرين», «الناخبين», «الفلسطينيين»; «الملايين», «القوانين», «التعيين» only end so. */
const PLURAL = /^ال(?!م.ا.ين$|ت.يين$)(?:م.{3,}|.ا..|.{3,}ي)ين$/;

/** «اتهم [المتظاهرين] بأنهم …»: a sound plural or a dual in ين is what a verb is done to, never who does it. */
export function isOblique({ kind, folded }: Unit): boolean {
  if (kind !== 'word' || !folded.startsWith('ال') || !folded.endsWith('ين')) return false;
  return PLURAL.test(folded) || ROLE_HEADS.has(folded.slice(2, -2));
}
