import { splitWords } from '../text/words.ts';
import type { ExtractedEntity } from '../understand/extraction.ts';
import { countryOfCode, countryOfWord } from './country-words.ts';
import { countryOfEnglishWord, titleWordsBefore } from './english-evidence.ts';
import { areFieldsApart, type Field, fieldsOfRole } from './field-words.ts';

/** What an article says of a name that tells namesakes apart: countries («الروسي», «بريطانيا»), fields («لاعب» → sport), years. */
export type RoleEvidence = {
  readonly countries: ReadonlySet<string>;
  readonly fields: ReadonlySet<Field>;
  /** Years in which something happened with them. */
  readonly years: readonly number[];
  /** Birth and death, where they stand behind the name. */
  readonly life: Lifespan | null;
};

type Lifespan = { readonly from: number; readonly to: number };

/** After these words a country is where somebody is sent or what they oppose, not whose they are: «المبعوث الأممي إلى ليبيا». */
const AWAY_WORDS = new Set(['الي', 'في', 'لدي', 'ضد', 'علي', 'بشان', 'حول', 'من', 'to', 'in', 'at', 'for', 'from']);
/** Who was grown in one year isn't acting a lifetime later. */
const LIFETIME_YEARS = 85;
/** Sources differ on a birth by so much at most. */
const SAME_BIRTH_YEARS = 4;
const OTHER_CALENDAR_YEARS = 400;
/** «(1869 - 1948)», «(1843-1921م)» right behind a name. */
const LIFESPAN = /^\s*\(\s*(?:[^()\d]{0,20})(\d{3,4})\s*(?:م|هـ)?\s*[-–—]\s*(\d{3,4})/u;

/** `eventYears`: of what the article says happened with them. */
export function roleEvidence(entity: ExtractedEntity, text: string, eventYears: readonly number[]): RoleEvidence {
  const countries = new Set<string>();
  const fields = new Set<Field>();
  const isLatin = /^\p{Script=Latin}/u.test(entity.name);
  const roles: (readonly string[])[] = entity.roles.map(role => splitWords(role.text).map(({ folded }) => folded));
  // No roles are read from English text yet: the words before the name are all there is.
  if (isLatin && roles.length === 0 && entity.kind === 'person') roles.push(...titles(entity, text));
  for (const words of roles) {
    const away = words.findIndex(word => AWAY_WORDS.has(word));
    const own = away < 0 ? words : words.slice(0, away);
    const ownFields = fieldsOfRole(own);
    for (const field of ownFields) fields.add(field);
    for (const [at, word] of own.entries()) {
      // «لاعب ليفربول الإنجليزي» is the club's country; «اللاعب المصري» the player's.
      if (at > 1 && ownFields.includes('sport') && !own[at - 1]!.endsWith('منتخب')) continue;
      const country = isLatin ? countryInEnglish(word) : countryOfWord(word);
      if (country) countries.add(country);
    }
  }
  return { countries, fields, years: eventYears, life: lifespan(entity, text) };
}

function titles(entity: ExtractedEntity, text: string): readonly (readonly string[])[] {
  return entity.mentions.filter(({ form }) => form === 'full').map(({ start }) => titleWordsBefore(text, start));
}

function countryInEnglish(word: string): string | null {
  const code = countryOfEnglishWord(word);
  return code === null ? null : countryOfCode(code);
}

function lifespan(entity: ExtractedEntity, text: string): Lifespan | null {
  if (entity.kind !== 'person') return null;
  for (const { end } of entity.mentions) {
    const found = LIFESPAN.exec(text.slice(end, end + 50));
    if (found) return { from: Number(found[1]), to: Number(found[2]) };
  }
  return null;
}

/** True where both say something and nothing agrees: a Russian president is no Ukrainian one, a striker no minister. */
export function contradicts(a: RoleEvidence, b: RoleEvidence): boolean {
  return areDisjoint(a.countries, b.countries) || areFieldsApart(a.fields, b.fields) || areLifetimesApart(a, b);
}

/** True where both name the same country or the same field, and nothing contradicts. */
export function agrees(a: RoleEvidence, b: RoleEvidence): boolean {
  return !contradicts(a, b) && (meet(a.countries, b.countries) || meet(a.fields, b.fields));
}

/** Years alone tell nobody from another, they only rule out. */
export function isSilent({ countries, fields }: RoleEvidence): boolean {
  return countries.size + fields.size === 0;
}

/** Other births, or deeds further apart than a life is long. */
function areLifetimesApart(one: RoleEvidence, other: RoleEvidence): boolean {
  // Two calendars of one life are centuries apart.
  const births = one.life && other.life ? Math.abs(one.life.from - other.life.from) : 0;
  if (births > SAME_BIRTH_YEARS && births < OTHER_CALENDAR_YEARS) return true;
  const [a, b] = [one.years, other.years];
  if (a.length === 0 || b.length === 0) return false;
  return Math.min(...a) - Math.max(...b) > LIFETIME_YEARS || Math.min(...b) - Math.max(...a) > LIFETIME_YEARS;
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
