import type { Unit } from '../clauses/unit.ts';
import { NOUN_TRIGGERS } from '../verbs/verb-tables.ts';

const PRONOUN = /(هما|هم|ها|ه)$/;

/**
 * Whether the word behind a verb is what it does, not who does it: «كررت [دعوتها]», «رفضت [السماح]». A verbal noun with a
 * pronoun always is; a definite one where a feminine verb shows that it is no subject («قال الاتحاد» speaks).
 */
export function isDeed(verb: Unit, { folded, kind, endsInTa }: Unit): boolean {
  if (kind !== 'word' || endsInTa) return false;
  if (folded.startsWith('ال')) {
    const isFeminine = verb.verb?.entries.every(({ gender }) => gender === 'f') === true;
    return isFeminine && !folded.endsWith('ات') && NOUN_TRIGGERS.get(folded.slice(2))?.isVerbal === true;
  }
  const stem = folded.replace(PRONOUN, '');
  if (stem === folded || stem.length < 3) return false;
  return (NOUN_TRIGGERS.get(stem) ?? NOUN_TRIGGERS.get(stem.replace(/ت$/, 'ه')))?.isVerbal === true;
}
