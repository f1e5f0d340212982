import type { Article, ArticleId } from '../../src/core/article/article.ts';
import { buildCard, type CardOptions } from '../../src/core/card/build-card.ts';
import type { Card } from '../../src/core/card/card.ts';
import { quoteCard } from '../../src/core/card/quote-card.ts';
import type { UnderstoodArticle } from '../../src/core/dataset/dataset.ts';
import type { Dossier } from '../../src/core/link/dossier.ts';
import { linkArticles } from '../../src/core/link/link-articles.ts';

const ANY_PAGE: CardOptions = { exclude: null, asOf: null };

/** The card of a dossier, its sentences read from the articles it was linked from. */
export function cardOfDossier(dossier: Dossier, articles: readonly Article[], options: Partial<CardOptions> = {}): Card | null {
  const card = buildCard(dossier, { ...ANY_PAGE, ...options });
  return card && quoteCard(card, new Map<ArticleId, Article>(articles.map(article => [article.id, article])));
}

/** The card of a name in these articles, linked for it. Fails where no dossier has the id. */
export function cardOfArticles(understood: readonly UnderstoodArticle[], id: string, options: Partial<CardOptions> = {}): Card | null {
  const { dossiers } = linkArticles(understood);
  const dossier = dossiers.find(one => one.id === id);
  if (!dossier) throw new Error(`no ${id} among ${dossiers.map(one => one.id).join(', ')}`);
  return cardOfDossier(
    dossier,
    understood.map(({ article }) => article),
    options,
  );
}
