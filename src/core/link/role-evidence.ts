import { splitWords } from '../text/words.ts';
import type { ExtractedEntity } from '../understand/extraction.ts';
import { countryOfWord } from './country-words.ts';
import { FIELD_WORDS } from './field-words.ts';

/** What an article's roles for a name say that tells namesakes apart: countries («الروسي», «بريطانيا») and fields («لاعب» → sport). */
export type RoleEvidence = { readonly countries: ReadonlySet<string>; readonly fields: ReadonlySet<string> };

/** After these words a country is where somebody is sent or what they oppose, not whose they are: «المبعوث الأممي إلى ليبيا». */
const AWAY_WORDS = new Set(['الي', 'في', 'لدي', 'ضد', 'علي', 'بشان', 'حول', 'من']);

export function roleEvidence(entity: ExtractedEntity): RoleEvidence {
  const countries = new Set<string>();
  const fields = new Set<string>();
  for (const { text } of entity.roles) {
    for (const { folded } of splitWords(text)) {
      if (AWAY_WORDS.has(folded)) break;
      const country = countryOfWord(folded);
      if (country) countries.add(country);
      const field = FIELD_WORDS.get(folded.replace(/^ال/, ''));
      if (field) fields.add(field);
    }
  }
  return { countries, fields };
}

/** True where both say something and nothing agrees: a Russian president is no Ukrainian one, a striker no minister. */
export function contradicts(a: RoleEvidence, b: RoleEvidence): boolean {
  return areDisjoint(a.countries, b.countries) || areDisjoint(a.fields, b.fields);
}

/** True where both name the same country or the same field, and nothing contradicts. */
export function agrees(a: RoleEvidence, b: RoleEvidence): boolean {
  return !contradicts(a, b) && (meet(a.countries, b.countries) || meet(a.fields, b.fields));
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
