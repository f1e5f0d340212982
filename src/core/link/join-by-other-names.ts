import type { EntityCluster } from './entity-node.ts';
import { moveInto } from './join-clusters.ts';
import { nameWords } from './spelling.ts';

/**
 * Joins organisations and places that one article calls by two names («حلف … (الناتو)») with those that others
 * call by one of them. A name that is several clusters' other name says nothing and joins none.
 */
export function joinByOtherNames(clusters: readonly EntityCluster[]): readonly EntityCluster[] {
  const owners = new Map<string, Set<EntityCluster>>();
  for (const cluster of clusters) {
    for (const name of otherNames(cluster)) owners.set(name, (owners.get(name) ?? new Set()).add(cluster));
  }
  for (const cluster of clusters) {
    const [owner, ...more] = owners.get(cluster.nodes[0]!.words.join(' ')) ?? [];
    if (owner && more.length === 0 && owner !== cluster && owner.nodes.length > 0 && !shareArticle(owner, cluster)) {
      moveInto(owner, cluster, ['other-name']);
    }
  }
  return clusters.filter(cluster => cluster.nodes.length > 0);
}

function otherNames(cluster: EntityCluster): ReadonlySet<string> {
  const names = cluster.nodes.flatMap(({ entity, view }) =>
    entity.mentions.filter(mention => mention.form === 'alias').map(({ start, end }) => nameWords(view.text.slice(start, end)).join(' ')),
  );
  return new Set(names);
}

/** An article that speaks of both as two things says that they are two. */
function shareArticle(a: EntityCluster, b: EntityCluster): boolean {
  const articles = new Set(a.nodes.map(node => node.view.id));
  return b.nodes.some(node => articles.has(node.view.id));
}
