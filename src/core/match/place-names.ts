import { countries } from '../tables/countries.ts';
import { WORD, wordFlags } from '../tables/word-flags.ts';
import { fold } from '../text/fold-text.ts';
import { splitWords } from '../text/words.ts';

/** «شبه جزيرة …», «منطقة شمال …»: words of a head that are no place's own. */
const MORE_HEADS = new Set(['شبه']);

/**
 * Other names of a place: without the noun that says what it is («إقليم القرم» → القرم), and a country's other
 * names from the tables («روسيا» → الاتحاد الروسي). They help to find it; a card never states them.
 */
export function otherPlaceNames(name: string): readonly string[] {
  const folded = fold(name);
  const country = countries().find(({ names }) => names.includes(folded));
  const bare = withoutHead(name);
  return [...(country?.displayNames ?? []), ...(bare === null ? [] : [bare])].filter(other => other !== name);
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
