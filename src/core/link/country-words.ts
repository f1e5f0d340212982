import { countries } from '../tables/countries.ts';
import { nameWords } from './spelling.ts';

/** Folded names, peoples and adjectives → the country's folded name; capitals and seats of government apart. */
type CountryWords = { readonly own: ReadonlyMap<string, string>; readonly seats: ReadonlyMap<string, string> };

let words: CountryWords | undefined;

/** The country that a folded word or name belongs to («بريطانيا», «البريطاني», «البريطانية»), as its folded name; null for any other. */
export function countryOfWord(word: string): string | null {
  const { own } = countryWords();
  return own.get(word) ?? (word.startsWith('ال') ? own.get(word.slice(2)) : undefined) ?? null;
}

/** The country that a folded place name lies in, as far as the tables know: countries themselves, capitals, seats of government. */
export function countryOfPlace(place: string): string | null {
  return countryOfWord(place) ?? countryWords().seats.get(place) ?? null;
}

/** The same key of an ISO code; null for a code the table doesn't hold. */
export function countryOfCode(code: string): string | null {
  const country = countries().find(one => one.code === code);
  return country ? joined(country.names[0]!) : null;
}

function countryWords(): CountryWords {
  words ??= readCountryWords();
  return words;
}

function readCountryWords(): CountryWords {
  const own = new Map<string, string>();
  const seats = new Map<string, string>();
  for (const { names, adjectives, peoples, capitals } of countries()) {
    const key = joined(names[0]!);
    for (const word of [...names, ...peoples]) own.set(joined(word), key);
    // The adjective agrees with its noun: «روسي», «روسية», and with ال before either.
    for (const adjective of adjectives) for (const form of [joined(adjective), `${joined(adjective)}ه`]) own.set(form, key);
    for (const seat of capitals) seats.set(joined(seat), key);
  }
  return { own, seats };
}

/** In the form that names have here, compounds as one word. */
function joined(name: string): string {
  return nameWords(name).join(' ');
}
