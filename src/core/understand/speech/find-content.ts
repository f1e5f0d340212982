import { COMPLEMENTS, CONTRAST, phraseLengthAt, SPEECH_NOUNS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { PARTICIPLES, type SpeechClass } from '../verbs/verb-tables.ts';

/** Between head and content stand adverbs of time and place, seldom more words than this. */
const MAX_HEAD = 45;

/** «قبل أن», «دون أن»: a clause of time or manner, no words. */
const NO_SPEECH = /^(قبل|بعد|دون|بدون|منذ|لولا|عدا|سوي|رغم|بمجرد|فور|حين|حتي)$/;

/**
 * Where what is said begins, looking from `from` on: behind أنّ/إنّ, a colon, or at quoted words; null where
 * nothing brings it in. A participle (، مؤكدا أن …) ends the search but for one of the gender `past`, which agrees with the verb. «دعا إلى أن», «طالب بأن» bring in what is wanted, not what is so: only quotes and colons count there.
 */
export function findContent(units: readonly Unit[], from: number, speechClass: SpeechClass, past: 'm' | 'f' | null = null): number | null {
  for (let at = from; at < units.length && at - from < MAX_HEAD; at++) {
    const unit = units[at]!;
    if (unit.kind === 'mark') {
      if (unit.folded === ':') return afterComplement(units, at + 1);
      if (unit.folded === '؛' || unit.folded === '.') return null;
      if (/["«“”]/.test(unit.folded) && units[at + 1]?.isQuoted) return at;
      continue;
    }
    if (unit.isQuoted) return at;
    if (unit.kind !== 'word') continue;
    // «تؤيد المشاركة لكنها لن تعطي ردا "إلا بعد …"»: the marks are another verb's.
    if (speechClass === 'act' && at > from && unit.verb && !/^(ال(ذي|تي|ذين)|[بل]?ان|الا|ما|حيث)$/.test(units[at - 1]!.folded)) return null;
    // «عبرت عن شكوكها وقالت "…"»: the words are those of the verb right before them.
    if (at > from && unit.verb?.lead === 'و' && unit.verb.entries.some(({ speech }) => speech === 'tell' || speech === 'add')) return null;
    if (isOtherClause(units, at) || (at > from && opensParticiple(units, at, past))) return null;
    if (COMPLEMENTS.has(unit.folded) && !NO_SPEECH.test(units[at - 1]?.folded ?? '') && bringsIn(units, at, speechClass)) return at + 1;
  }
  return null;
}

/** «بلغ مجموعها …، موضحة أن …»: the words are brought in by the participle. */
function opensParticiple(units: readonly Unit[], at: number, past: 'm' | 'f' | null): boolean {
  const { folded, verb } = units[at]!;
  const participle = verb ? undefined : PARTICIPLES.get(folded);
  return participle !== undefined && participle.gender !== past && units[at - 1]?.kind === 'mark' && /[،,]/.test(units[at - 1]!.folded);
}

function bringsIn(units: readonly Unit[], at: number, speechClass: SpeechClass): boolean {
  if (speechClass !== 'act' && speechClass !== 'warn') return true;
  const { folded } = units[at]!;
  return speechClass === 'warn' && (folded.startsWith('ب') || units[at - 1]?.folded === 'من' || units[at - 1]?.folded === 'الي');
}

/** «قال: إنّ», «قال إن»: the colon's own complement is no part of the words. */
function afterComplement(units: readonly Unit[], at: number): number | null {
  if (at >= units.length) return null;
  return units[at]!.kind === 'word' && COMPLEMENTS.has(units[at]!.folded) ? at + 1 : at;
}

function isOtherClause(units: readonly Unit[], at: number): boolean {
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded : undefined);
  // «أشار X من جهته إلى أنه …»: inside the head it parts nothing.
  const isInHead = /^(من|بدوره|بدورها)$/.test(wordAt(at) ?? '') && units[at - 1]?.kind !== 'mark';
  if (!isInHead && phraseLengthAt(CONTRAST, wordAt, at) > 0) return true;
  const { verb } = units[at]!;
  if (!verb || SPEECH_NOUNS.has(units[at]!.folded)) return false;
  return units[at - 1]?.kind === 'mark' && /[،,]/.test(units[at - 1]!.folded);
}
