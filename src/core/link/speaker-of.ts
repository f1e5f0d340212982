import type { LocalId } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { Speaker } from './dossier.ts';
import type { KnownEntities } from './identify-entities.ts';

/** Who says something, by the words if the article has some for it («مصدر دبلوماسي»), else by name; null for the outlet itself. */
export function speakerOf(view: ArticleView, entities: KnownEntities, local: LocalId | null, words: string | null): Speaker | null {
  const known = local === null ? undefined : entities.of(view.id, local);
  if (known) return { entity: known.id, text: words ?? known.name };
  const text = words ?? (local === null ? undefined : view.entity(local)?.name) ?? null;
  return text === null ? null : { entity: null, text };
}
