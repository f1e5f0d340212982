import type { Dossier } from '../link/dossier.ts';
import { splitWords } from '../text/words.ts';
import type { Describer } from './name-index.ts';
import { readOffice } from './offices.ts';
import { hashWord } from './word-hash.ts';

/**
 * The words by which the articles describe people without naming an office: «العميل الروسي السابق», «الجاسوس المزدوج» → heads
 * العميل، الجاسوس, with الروسي، السابق، المزدوج. Definite phrases alone: only those stand for somebody.
 */
export function describersOf(dossiers: readonly Dossier[]): readonly Describer[] {
  return dossiers.flatMap((dossier, entity): readonly Describer[] => {
    if (dossier.kind !== 'person') return [];
    const phrases = dossier.roles
      .filter(({ text }) => readOffice(text) === null)
      .map(({ text }) => splitWords(text).map(word => word.folded))
      .filter(words => words.length > 1 && words.every(word => word.startsWith('ال')));
    if (phrases.length === 0) return [];
    return [{ entity, heads: hashes(phrases.map(words => words[0]!)), qualities: hashes(phrases.flatMap(words => words.slice(1))) }];
  });
}

function hashes(words: readonly string[]): readonly number[] {
  return [...new Set(words.map(hashWord))];
}
