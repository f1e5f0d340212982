import countries from '../../../data/tables/countries.json' with { type: 'json' };
import { nameWords } from './spelling.ts';

/** Code, names, adjectives (masculine, indefinite), peoples, capitals and seats of government. */
type CountryRow = readonly [string, readonly string[], readonly string[], readonly string[], readonly string[]];

const OWN_WORDS = new Map<string, string>();
const SEATS = new Map<string, string>();
for (const [, names, adjectives, peoples, seats] of countries as unknown as readonly CountryRow[]) {
  const key = folded(names[0]!);
  for (const word of [...names, ...peoples]) OWN_WORDS.set(folded(word), key);
  for (const adjective of adjectives) {
    // The adjective agrees with its noun: «روسي», «روسية», and with ال before either.
    for (const form of [folded(adjective), `${folded(adjective)}ه`]) OWN_WORDS.set(form, key);
  }
  for (const seat of seats) SEATS.set(folded(seat), key);
}

/** The country that a folded word or name belongs to («بريطانيا», «البريطاني», «البريطانية»), as its folded name; null for any other. */
export function countryOfWord(word: string): string | null {
  return OWN_WORDS.get(word) ?? (word.startsWith('ال') ? OWN_WORDS.get(word.slice(2)) : undefined) ?? null;
}

/** The country that a folded place name lies in, as far as the tables know: countries themselves, capitals, seats of government. */
export function countryOfPlace(place: string): string | null {
  return countryOfWord(place) ?? SEATS.get(place) ?? null;
}

function folded(name: string): string {
  return nameWords(name).join(' ');
}
