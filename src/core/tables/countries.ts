import table from '../../../data/tables/countries.json';
import { fold } from '../text/fold-text.ts';

/** A country as the tables know it; every word folded. */
export type Country = {
  /** ISO 3166 code. */
  readonly code: string;
  /** The name as written, best first, not folded. */
  readonly displayNames: readonly string[];
  /** As written, not folded: «أميركي». */
  readonly displayAdjectives: readonly string[];
  readonly names: readonly string[];
  /** Masculine, indefinite: روسي، كوري جنوبي. */
  readonly adjectives: readonly string[];
  readonly peoples: readonly string[];
  /** Capitals and seats that news uses for the government. */
  readonly capitals: readonly string[];
};

let list: readonly Country[] | undefined;
let byAdjective: ReadonlyMap<string, string> | undefined;
let byName: ReadonlyMap<string, string> | undefined;
let byCapital: ReadonlyMap<string, string> | undefined;

export function countries(): readonly Country[] {
  list ??= (table as unknown as readonly (readonly [string, ...(readonly string[])[]])[]).map(
    ([code, names = [], adjectives = [], peoples = [], capitals = []]) => ({
      code,
      displayNames: names,
      displayAdjectives: adjectives,
      names: names.map(fold),
      adjectives: adjectives.map(fold),
      peoples: peoples.map(fold),
      capitals: capitals.map(fold),
    }),
  );
  return list;
}

/** Country of a folded adjective in any form («الروسيه», «كوري شمالي»), or null. */
export function countryOfAdjective(folded: string): string | null {
  byAdjective ??= index(country => adjectiveForms(country));
  return byAdjective.get(folded) ?? null;
}

export function countryOfName(folded: string): string | null {
  byName ??= index(country => country.names);
  return byName.get(folded) ?? null;
}

export function countryOfCapital(folded: string): string | null {
  byCapital ??= index(country => country.capitals);
  return byCapital.get(folded) ?? null;
}

/** «الحكومة الروسية» of a country by its code; null where the table has no adjective for it. */
export function governmentOf(code: string): string | null {
  const adjective = countries().find(country => country.code === code)?.displayAdjectives[0];
  return adjective === undefined ? null : `الحكومة ${adjective.replace(/\S+/g, word => `ال${word}ة`)}`;
}

/** True where one name is a state's and the other its capital's, or both are names of one state. */
export function isSameState(one: string, other: string): boolean {
  const codes = [one, other].map(name => countryOfName(fold(name)) ?? countryOfCapital(fold(name)));
  return codes[0] !== null && codes[0] === codes[1];
}

/** روسي → روسي روسيه الروسي الروسيه; كوري جنوبي → … الكوري الجنوبي: the article goes on both words. */
export function adjectiveForms(country: Country): readonly string[] {
  return country.adjectives.flatMap(adjective => {
    const words = adjective.split(' ');
    const feminine = words.map(word => `${word}ه`);
    return [words, feminine].flatMap(form => [form.join(' '), form.map(word => `ال${word}`).join(' ')]);
  });
}

/** روس → روس الروس; فلسطينيون → فلسطينيون فلسطينيين الفلسطينيون … */
export function peopleForms(country: Country): readonly string[] {
  return country.peoples.flatMap(people => {
    const words = people.split(' ');
    const oblique = words.map(word => (word.endsWith('ون') ? `${word.slice(0, -2)}ين` : word));
    return [words, oblique].flatMap(form => [form.join(' '), form.map(word => `ال${word}`).join(' ')]);
  });
}

function index(formsOf: (country: Country) => readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const country of countries()) for (const form of formsOf(country)) if (!map.has(form)) map.set(form, country.code);
  return map;
}
