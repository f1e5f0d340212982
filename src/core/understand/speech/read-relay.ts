import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, SPEECH_NOUNS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { findContent } from './find-content.ts';
import { readSpeaker } from './find-subject.ts';

const MAX_GAP = 14;
/** «نسبت X إلى السفير [في تقرير قدمه للبرلمان] أن …» */
const MAX_OCCASION = 8;

/** «نقلت وكالة X عن Y قوله إن …», «نسبت صحيفة X إلى Y قوله إن …»: whose words they are, and where they begin. */
export function readRelay(units: readonly Unit[], at: number): { readonly speaker: NounPhrase; readonly contentFrom: number } | null {
  const preposition = /نسب/.test(units[at]!.folded) ? 'الي' : 'عن';
  for (let next = at + 1; next < units.length && next - at < MAX_GAP; next++) {
    if (units[next]!.folded !== preposition) continue;
    const speaker = readSpeaker(units, next + 1);
    if (!speaker) return null;
    const contentFrom = findContent(units, speaker.to, 'say');
    const isBehind = contentFrom !== null && COMPLEMENTS.has(units[contentFrom - 1]!.folded) && contentFrom - speaker.to <= MAX_OCCASION;
    const isSaid =
      (isBehind && units.slice(speaker.to, contentFrom).every(({ verb }) => !verb || verb.hasObject)) ||
      (contentFrom !== null &&
        (contentFrom - speaker.to <= 2 || units.slice(speaker.to, contentFrom).some(unit => SPEECH_NOUNS.has(unit.folded))));
    return isSaid ? { speaker, contentFrom } : null;
  }
  return null;
}
