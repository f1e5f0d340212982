import { countryOfCapital } from '../tables/countries.ts';
import { fold } from '../text/fold-text.ts';
import { countryNamed } from './article-setting.ts';
import { compareText } from './compare-text.ts';
import type { EntityCluster } from './entity-node.ts';
import { groupBy } from './group-by.ts';
import { moveInto } from './join-clusters.ts';
import { nameWords, spellingKey } from './spelling.ts';

/** Kinds of organisation that a name may go with or without: «نادي وفاق سطيف», «وفاق سطيف». Folded. */
const LOOSE_HEADS = new Set('نادي فريق صحيفه جريده مجله قناه شركه وكاله مؤسسه موسسه موقع حركه تنظيم شبكه اذاعه جماعه حلف'.split(' '));

/**
 * Joins organisations and places that one article calls by two names («حلف … (الناتو)») with those that others
 * call by one of them, «صحيفة هآرتس» with «هآرتس», and a country's long name with its short one. A name that is several
 * clusters' other name says nothing and joins none.
 */
export function joinByOtherNames(clusters: readonly EntityCluster[]): readonly EntityCluster[] {
  return joinByKey(joinByKey(joinCalled(clusters), withoutHead), countryOf);
}

/** «نادي وفاق سطيف» → «وفاق سطيف». */
function withoutHead({ kind, nodes }: EntityCluster): string | null {
  const words = nodes[0]!.words;
  if (kind !== 'organisation') return null;
  return (LOOSE_HEADS.has(words[0]!) && words.length > 1 ? words.slice(1) : words).join(' ');
}

/** «المملكة العربية السعودية» and «السعودية» are one country. */
function countryOf({ kind, nodes }: EntityCluster): string | null {
  if (kind !== 'place') return null;
  const { name } = nodes[0]!.entity;
  // «كابل» and «كابول» are one capital in two spellings.
  const capital = countryOfCapital(fold(name));
  return countryNamed(name) ?? (capital === null ? null : `${capital} ${spellingKey(nodes[0]!.words)}`);
}

/** The one with most articles takes in the others; two of them that one article names stay two. */
function joinByKey(clusters: readonly EntityCluster[], keyOf: (cluster: EntityCluster) => string | null): readonly EntityCluster[] {
  for (const [key, same] of groupBy(clusters, keyOf)) {
    if (key === null || same.length < 2 || new Set(same.map(nameOf)).size < same.length) continue;
    const [first, ...others] = same.sort((a, b) => b.nodes.length - a.nodes.length || compareText(nameOf(a), nameOf(b)));
    for (const other of others) if (!shareArticle(first!, other)) moveInto(first!, other, ['other-name']);
  }
  return clusters.filter(cluster => cluster.nodes.length > 0);
}

function nameOf({ nodes }: EntityCluster): string {
  return nodes[0]!.words.join(' ');
}

function joinCalled(clusters: readonly EntityCluster[]): readonly EntityCluster[] {
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
