import { knownOrganisations } from '../tables/organisations.ts';
import { knownPlaces } from '../tables/places.ts';

/** A name of the world that holds a shorter one: «الاتحاد الأوروبي لكرة القدم», «دينامو كييف». `begins`: the shorter one, where it stands first. */
export type WorldName = { readonly words: string; readonly begins: string | null };

const CLUB_HEAD = 'نادي';

/**
 * Longer names of the tables in which names of the index stand, and which are somebody else: found first, they keep the
 * shorter ones from being taken for their own bearers. Only such as begin with the name, and clubs that are called after
 * a city: in «جامعة موسكو» the city is meant. `names`: folded words, parted by one space.
 */
export function longerWorldNames(names: ReadonlySet<string>): readonly WorldName[] {
  const found = new Map<string, string | null>();
  const places = knownPlaces().byFirstWord;
  const keyOfPlace = (name: string) => places.get(name.split(' ')[0]!)?.find(({ words }) => words.join(' ') === name)?.value.key;
  for (const phrases of places.values()) {
    for (const { words, value } of phrases) {
      const begins = beginningOf(words, names);
      if (begins !== null && keyOfPlace(begins) !== value.key) found.set(words.join(' '), begins);
    }
  }
  const organisations = knownOrganisations().byFirstWord;
  const keyOf = (name: string) => organisations.get(name.split(' ')[0]!)?.find(({ words }) => words.join(' ') === name)?.value.key;
  for (const phrases of organisations.values()) {
    for (const { words, value } of phrases) {
      const begins = beginningOf(words, names);
      const isClubOf = value.heads[0] === CLUB_HEAD && words.length > 1 && names.has(words.at(-1)!);
      if ((begins !== null && keyOf(begins) !== value.key) || isClubOf) found.set(words.join(' '), begins);
    }
  }
  return [...found].flatMap(([words, begins]) => (names.has(words) ? [] : [{ words, begins }]));
}

/** A city of the tables that is no capital. */
export function isTown(folded: string): boolean {
  return (knownPlaces().byFirstWord.get(folded) ?? []).some(({ words, value }) => words.length === 1 && value.sort === 'city');
}

/** The longest of the names that the words begin with and go on behind. */
function beginningOf(words: readonly string[], names: ReadonlySet<string>): string | null {
  for (let count = words.length - 1; count > 0; count--) {
    const beginning = words.slice(0, count).join(' ');
    if (names.has(beginning)) return beginning;
  }
  return null;
}
