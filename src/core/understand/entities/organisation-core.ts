import { countryOfName } from '../../tables/countries.ts';
import { KIND_NOUNS } from '../../tables/organisation-context.ts';
import { WORD, wordFlags } from '../../tables/word-flags.ts';
import { knownTown } from './find-known.ts';

/** A name without the noun that says what it is and without the country it's told to be of. */
export type OrganisationCore = { readonly core: string; readonly noun: string | null; readonly nation: string | null };

/** «شركة أرامكو السعودية» → أرامكو. Null where nothing is left that is a name by itself: a place («بنك القاهرة») or one ordinary word («حزب الشعب»). */
export function coreOf(tokens: readonly string[]): OrganisationCore | null {
  const noun = tokens.length > 1 && KIND_NOUNS.has(tokens[0]!) ? tokens[0]! : null;
  let rest = noun === null ? tokens : tokens.slice(1);
  const last = rest.at(-1) ?? '';
  const isNation = rest.length > 1 && last.startsWith('ال') && (wordFlags(last) & WORD.nationality) !== 0;
  if (isNation) rest = rest.slice(0, -1);
  const core = rest.join(' ');
  if (rest.length === 1 && (wordFlags(core) & (WORD.common | WORD.organisationHead | WORD.nationality)) !== 0) return null;
  if (countryOfName(core) !== null || knownTown(core)) return null;
  // «الحزب الشيوعي الروسي»: without its country the name of many.
  if (isNation && noun === null && rest[0]!.startsWith('ال')) return null;
  return { core, noun, nation: isNation ? last.replace(/ه$/u, '') : null };
}

/** What one of them says of noun or country, the other says too or leaves out. */
export function canBeOne(one: OrganisationCore, other: OrganisationCore): boolean {
  const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
  return one.core === other.core && fits(one.noun, other.noun) && fits(one.nation, other.nation);
}
