import { knownPlaces } from '../tables/places.ts';
import { WORD, wordFlags } from '../tables/word-flags.ts';
import { splitWords } from '../text/words.ts';
import { namesOfSame } from './names-of-same.ts';
import { foldWords } from './offices.ts';

/** «شبه جزيرة …», «منطقة شمال …»: words of a head that are no place's own. */
const MORE_HEADS = new Set(['شبه']);

/**
 * Other names of a place: without the noun that says what it is («إقليم القرم» → القرم), and what else the tables call
 * it («روسيا» → الاتحاد الروسي, «إنكلترا» → إنجلترا), folded. They help to find it; a card never states them.
 */
export function otherPlaceNames(name: string): readonly string[] {
  const folded = foldWords(name);
  const bare = withoutHead(name);
  const known = namesOfSame(knownPlaces(), 'place', bare === null ? folded : foldWords(bare));
  const others = [...new Set([...known, ...(bare === null ? [] : [bare])])].filter(other => other !== name && other !== folded);
  // «شبه جزيرة القرم» is found by القرم, which alone is marked.
  return others.filter(other => withoutHead(other) === null || foldWords(withoutHead(other)!) !== folded);
}

/** Only before a definite or a foreign name: «ولاية نيويورك», «مدينة القدس»; «منطقة خضراء» stays whole. */
function withoutHead(name: string): string | null {
  const words = splitWords(name);
  let first = 0;
  while (first < words.length - 1 && isHead(words[first]!.folded)) first++;
  const rest = words[first];
  if (first === 0 || !rest || (wordFlags(rest.folded) & (WORD.common | WORD.nationality)) !== 0) return null;
  return name.slice(rest.start);
}

function isHead(folded: string): boolean {
  return (wordFlags(folded) & WORD.placeHead) !== 0 || MORE_HEADS.has(folded);
}
