import type { ArticleId } from '../article/article.ts';
import { collectNamings } from './collect-namings.ts';
import { collectRoles } from './collect-roles.ts';
import { copiesAmong } from './copies-among.ts';
import type { Dossier, DossierEvent, DossierQuote, DossierStatement, MergeReason, Relation } from './dossier.ts';
import { collectAliases } from './entity-names.ts';
import type { KnownEntity } from './identify-entities.ts';
import { withNamesSaid } from './name-said.ts';

/** What was collected about one entity over all articles. */
export type Collected = {
  readonly statements: readonly DossierStatement[];
  readonly quotes: readonly DossierQuote[];
  readonly events: readonly DossierEvent[];
  readonly related: readonly Relation[];
};

export function entityDossier(
  { id, kind, name, cluster, saidByReader }: KnownEntity,
  collected: Collected,
  stories: ReadonlyMap<ArticleId, ArticleId>,
): Dossier {
  const articles = [...new Set(cluster.nodes.map(node => node.view.id))].sort();
  return {
    id,
    kind,
    name,
    aliases: withNamesSaid(collectAliases(cluster, saidByReader?.insteadOf ?? name), saidByReader),
    articles,
    mentionCount: cluster.nodes.reduce((sum, node) => sum + node.entity.mentions.length, 0),
    roles: collectRoles(cluster),
    ...collected,
    namings: collectNamings(cluster),
    disagreements: [],
    notSaid: [],
    mergedBecause: [...cluster.reasons].sort() as MergeReason[],
    ...copiesAmong(articles, stories),
    ...(saidByReader ? { saidByReader } : {}),
    event: null,
  };
}
