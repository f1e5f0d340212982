import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { SPEECH_NOUNS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { findContent } from './find-content.ts';

const MAX_GAP = 14;

/** «نقلت وكالة X عن Y قوله إن …»: whose words they are, and where they begin. */
export function readRelay(units: readonly Unit[], at: number): { readonly speaker: NounPhrase; readonly contentFrom: number } | null {
  for (let next = at + 1; next < units.length && next - at < MAX_GAP; next++) {
    if (units[next]!.folded !== 'عن') continue;
    const speaker = readNounPhrase(units, next + 1);
    if (!speaker) return null;
    const contentFrom = findContent(units, speaker.to, 'say');
    const isSaid =
      contentFrom !== null &&
      (contentFrom - speaker.to <= 2 || units.slice(speaker.to, contentFrom).some(unit => SPEECH_NOUNS.has(unit.folded)));
    return isSaid ? { speaker, contentFrom } : null;
  }
  return null;
}
