import { countryOfCapital, countryOfName } from '../tables/countries.ts';
import { englishWords } from '../tables/english.ts';
import { fold } from '../text/fold-text.ts';
import type { ExtractedEntity } from '../understand/extraction.ts';
import { countryOfCode } from './country-words.ts';
import type { RoleEvidence } from './role-evidence.ts';
import { spellingKey } from './spelling.ts';

/** Where an article plays: what tells which «وزارة الداخلية» or which bearer of a common name it means. */
export type ArticleSetting = {
  /** The country it names most, where one leads. */
  readonly home: string | null;
  readonly countries: ReadonlySet<string>;
  /** Keys of the people it names in full and of its organisations: the company a name keeps. */
  readonly company: ReadonlySet<string>;
};

type Named = { readonly entity: ExtractedEntity; readonly words: readonly string[]; readonly evidence: RoleEvidence };

export function readSetting(named: readonly Named[]): ArticleSetting {
  const counts = new Map<string, number>();
  const add = (country: string | null, count: number) => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + count);
  };
  const company = new Set<string>();
  for (const { entity, words, evidence } of named) {
    if (entity.kind === 'place') add(countryOfPlaceName(entity.name), entity.mentions.length);
    else {
      for (const country of evidence.countries) add(country, 1);
      const key = companyKey(entity.kind, words);
      if (key !== null) company.add(key);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const home = first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  return { home, countries: new Set(counts.keys()), company };
}

/** Null for what keeps everybody's company: a bare surname. */
export function companyKey(kind: ExtractedEntity['kind'], words: readonly string[]): string | null {
  return kind === 'person' && words.length < 2 ? null : `${kind} ${spellingKey(words)}`;
}

/** Of a country's name in Arabic or English, as country-words.ts names it; null for any other. */
export function countryNamed(name: string): string | null {
  const code = countryOfName(fold(name)) ?? englishWords().places.get(fold(name)) ?? null;
  return code === null ? null : countryOfCode(code);
}

function countryOfPlaceName(name: string): string | null {
  const capital = countryOfCapital(fold(name));
  return countryNamed(name) ?? (capital === null ? null : countryOfCode(capital));
}
