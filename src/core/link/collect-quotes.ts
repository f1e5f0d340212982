import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import type { ArticleView } from './article-view.ts';
import type { DossierQuote, EntityId } from './dossier.ts';
import type { KnownEntities } from './identify-entities.ts';
import { pushTo } from './push-to.ts';
import { speakerOf } from './speaker-of.ts';
import { eachInSteps, type Steps } from './steps.ts';

/** Quotes by speaker; what they are about is told by the statements around them. Copies of one agency story quote once. */
export function* collectQuotes(
  views: readonly ArticleView[],
  entities: KnownEntities,
  stories: ReadonlyMap<ArticleId, ArticleId>,
): Steps<ReadonlyMap<EntityId, readonly DossierQuote[]>> {
  const collected = new Map<EntityId, DossierQuote[]>();
  const quoted = new Set<string>();
  yield* eachInSteps(views, view => {
    for (const quote of view.understood.extraction.quotes) {
      const known = quote.speaker === null ? undefined : entities.of(view.id, quote.speaker);
      const text = view.text.slice(quote.start, quote.end);
      const key = `${known?.id} ${stories.get(view.id)} ${fold(text)}`;
      if (!known || quoted.has(key)) continue;
      quoted.add(key);
      pushTo(collected, known.id, {
        text,
        speaker: speakerOf(view, entities, quote.speaker, quote.speakerText),
        relayedBy: speakerOf(view, entities, quote.relayedBy, null),
        how: quote.how,
        source: view.sourceOf(quote),
      });
    }
  });
  return collected;
}
