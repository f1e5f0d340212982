import type { ArticleId } from '../article/article.ts';
import type { UnderstoodArticle } from '../dataset/dataset.ts';
import { fold } from '../text/fold-text.ts';
import { overlaps } from '../text/span.ts';
import type { Dossier, EntityId } from './dossier.ts';
import { findAnchors } from './find-anchors.ts';
import type { Anchor } from './link-correction.ts';
import { pushTo } from './push-to.ts';

/** What a kept id and the places kept with it stand for now; null where none of them says. */
export type Follow = (was: EntityId, anchors: readonly Anchor[]) => EntityId | null;

/**
 * Finds names again by where articles name them. Of several that hold some of the places (after a split), the one that holds
 * most; of equals the one of the kept id, then the one that more articles name.
 * @param articles those that the anchors point into, as far as they are left
 */
export function createFollow(dossiers: readonly Dossier[], articles: readonly UnderstoodArticle[]): Follow {
  const byId = new Map(articles.map(each => [each.article.id, each]));
  const inArticle = new Map<ArticleId, Dossier[]>();
  for (const dossier of dossiers) for (const article of dossier.articles) if (byId.has(article)) pushTo(inArticle, article, dossier);
  return (was, anchors) => {
    const held = new Map<Dossier, number>();
    for (const anchor of anchors) {
      const understood = byId.get(anchor.article);
      const others = inArticle.get(anchor.article)?.filter(({ id }) => isEvent(id) === isEvent(was));
      const holder = understood && others && holderOf(anchor, understood, others);
      if (holder) held.set(holder, (held.get(holder) ?? 0) + 1);
    }
    const ranked = [...held].sort(
      ([one, a], [other, b]) => b - a || Number(other.id === was) - Number(one.id === was) || other.articles.length - one.articles.length,
    );
    return ranked[0]?.[0].id ?? null;
  };
}

/** Who of these has the name, or the event, whose words lie at the place; null where that can't be told. */
function holderOf(anchor: Anchor, understood: UnderstoodArticle, dossiers: readonly Dossier[]): Dossier | null {
  const named = understood.extraction.entities.find(({ mentions }) => mentions.some(mention => overlaps(mention, anchor)));
  const bearers = dossiers.filter(dossier =>
    dossier.kind === 'event'
      ? findAnchors(dossier, [understood]).some(place => overlaps(place, anchor))
      : named !== undefined && namesOf(dossier).has(fold(named.name)),
  );
  // Of several, who bears it in full and is what the article says: a reader may have put either right.
  const full =
    bearers.length > 1 && named ? bearers.filter(({ name, kind }) => kind === named.kind && fold(name) === fold(named.name)) : bearers;
  return full.length === 1 ? full[0]! : null;
}

const namesOf = ({ name, aliases }: Dossier): ReadonlySet<string> => new Set([name, ...aliases.map(({ text }) => text)].map(fold));

const isEvent = (id: EntityId): boolean => id.startsWith('event/');
