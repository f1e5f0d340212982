import { countryOfCapital, countryOfName, governmentOf } from '../tables/countries.ts';
import { fold } from '../text/fold-text.ts';
import type { LocalId } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { Speaker } from './dossier.ts';
import type { KnownEntities, KnownEntity } from './identify-entities.ts';

/** Who says something, by the words if the article has some for it («مصدر دبلوماسي»), else by name; null for the outlet itself. */
export function speakerOf(view: ArticleView, entities: KnownEntities, local: LocalId | null, words: string | null): Speaker | null {
  const known = local === null ? undefined : entities.of(view.id, local);
  if (known) {
    const government = governmentBehind(view, known);
    return { entity: known.id, text: words ?? known.name, ...(government === null ? {} : { standsFor: government }) };
  }
  const text = words ?? (local === null ? undefined : view.entity(local)?.name) ?? null;
  return text === null ? null : { entity: null, text };
}

/** Null where the article doesn't name the country: «بروكسل» is the Union's seat as well as Belgium's. */
function governmentBehind(view: ArticleView, { kind, name }: KnownEntity): string | null {
  const country = kind === 'place' ? countryOfCapital(fold(name)) : null;
  if (country === null || countryOfName(fold(name)) !== null) return null;
  const isNamed = view.entities.some(entity => entity.kind === 'place' && countryOfName(fold(entity.name)) === country);
  return isNamed ? governmentOf(country) : null;
}
