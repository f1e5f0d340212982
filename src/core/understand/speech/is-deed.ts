import type { Unit } from '../clauses/unit.ts';
import { NOUN_TRIGGERS } from '../verbs/verb-tables.ts';

const PRONOUN = /(هما|هم|ها|ه)$/;

/**
 * Whether the word behind a verb is what it does, not who does it: «كررت [دعوتها]», «رفضت [السماح]». A verbal noun with a
 * pronoun always is; another where a feminine verb shows that it is no subject («قال الاتحاد» speaks): a definite one, and
 * any behind a verb of speaking («توقعت [إعلان المبادرة]»).
 */
export function isDeed({ verb }: Unit, { folded, kind, endsInTa }: Unit): boolean {
  if (kind !== 'word' || endsInTa) return false;
  const isDefinite = folded.startsWith('ال');
  const isSpoken = verb?.entries.some(({ speech }) => speech !== null) === true;
  const isFeminine = verb?.entries.every(({ gender }) => gender === 'f') === true;
  if (isFeminine && (isDefinite || isSpoken) && isVerbalNoun(folded.replace(/^ال/, ''))) return !folded.endsWith('ات');
  // «وجه انتقادا حادا», «قال متمنيا»: an accusative.
  if (!isDefinite && /.{3}ا$/.test(folded) && !folded.endsWith('ايا') && (isSpoken || NOUN_TRIGGERS.has(folded.slice(0, -1)))) return true;
  const stem = folded.replace(PRONOUN, '');
  return !isDefinite && stem !== folded && stem.length > 2 && (isVerbalNoun(stem) || isVerbalNoun(stem.replace(/ت$/, 'ه')));
}

function isVerbalNoun(folded: string): boolean {
  return NOUN_TRIGGERS.get(folded)?.isVerbal === true;
}
