import type { ArticleId } from '../article/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { EntityKind, LocalId } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import { clusterEntities } from './cluster-entities.ts';
import { compareText } from './compare-text.ts';
import type { EntityId, SaidByReader } from './dossier.ts';
import { idsOfNamesakes, plainId } from './entity-id.ts';
import { canonicalName } from './entity-names.ts';
import type { EntityCluster, EntityNode } from './entity-node.ts';
import { groupBy } from './group-by.ts';
import { correctGroups, isOfEvents, type LinkCorrection } from './link-correction.ts';
import { nameSaid } from './name-said.ts';
import { eachInSteps, mapInSteps, type Steps } from './steps.ts';

/** A cluster under the name and id it goes by in all dossiers. */
export type KnownEntity = {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  readonly cluster: EntityCluster;
  readonly saidByReader?: SaidByReader;
  /** Folded words of all its names. */
  readonly words: ReadonlySet<string>;
};

export type KnownEntities = {
  readonly all: readonly KnownEntity[];
  /** Whom an article's own id stands for. */
  of(article: ArticleId, local: LocalId): KnownEntity | undefined;
};

export function* identifyEntities(views: readonly ArticleView[], corrections: readonly LinkCorrection[]): Steps<KnownEntities> {
  const found = yield* nameClusters(yield* clusterEntities(views));
  const own = corrections.filter(each => !isOfEvents(each));
  const all = own.length === 0 ? found : yield* nameClusters(correctClusters(found, own));
  const byLocal = new Map<ArticleId, Map<LocalId, KnownEntity>>(views.map(view => [view.id, new Map()]));
  yield* eachInSteps(all, known => {
    for (const { view, entity } of known.cluster.nodes) byLocal.get(view.id)!.set(entity.id, known);
  });
  return { all, of: (article, local) => byLocal.get(article)?.get(local) };
}

function correctClusters(found: readonly KnownEntity[], corrections: readonly LinkCorrection[]): readonly EntityCluster[] {
  const clusters = new Map(found.map(({ id, cluster }) => [id, cluster]));
  const bearers = found.map(({ id, cluster }) => ({ id, nodes: cluster.nodes }));
  const holds = ({ entity }: EntityNode, span: Span) => entity.mentions.some(mention => overlaps(mention, span));
  return correctGroups(bearers, corrections, holds).map(({ nodes, isJoined, of, said }): EntityCluster => {
    const { kind, reasons } = clusters.get(of[0]!)!;
    const articles = new Set(nodes.map(({ view }) => view.id)).size;
    const why = articles < 2 ? [] : [...reasons, ...(isJoined ? (['reader'] as const) : [])];
    return { kind, nodes: [...nodes], reasons: new Set(why), ...(said.length > 0 ? { said } : {}) };
  });
}

/** Names and ids, sorted by id. */
function* nameClusters(clusters: readonly EntityCluster[]): Steps<readonly KnownEntity[]> {
  const named = yield* mapInSteps(clusters, cluster => ({ cluster, kind: kindOf(cluster), name: canonicalName(cluster) }));
  const all = [...groupBy(named, ({ kind, name }) => plainId(kind, name))].flatMap(([plain, sharing]) => {
    const ranked =
      sharing.length > 1
        ? sharing.sort(
            (a, b) =>
              articleCount(b.cluster) - articleCount(a.cluster) ||
              compareText(tellingOf(a.cluster) ?? '', tellingOf(b.cluster) ?? '') ||
              compareText(firstArticle(a.cluster), firstArticle(b.cluster)),
          )
        : sharing;
    const ids = idsOfNamesakes(
      plain,
      ranked.map(({ cluster }) => ({ told: tellingOf(cluster), article: firstArticle(cluster) })),
    );
    return ranked.map(({ cluster, kind, name }, index): KnownEntity => {
      const said = nameSaid(name, cluster.kind, cluster.said ?? []);
      return { id: ids[index]!, name: said.name, kind, cluster, ...said.byReader, words: wordsOf(cluster) };
    });
  });
  return all.sort((a, b) => compareText(a.id, b.id));
}

/** What it is, as the reader put it right last. Its id follows; that of another name stays, so that nothing else moves. */
function kindOf({ kind, said = [] }: EntityCluster): EntityKind {
  return said.reduce((last, each) => (each.kind === 'is-a' ? each.is : last), kind);
}

function wordsOf(cluster: EntityCluster): ReadonlySet<string> {
  return new Set(cluster.nodes.flatMap(node => node.words));
}

function firstArticle(cluster: EntityCluster): ArticleId {
  return cluster.nodes.map(({ view }) => view.id).sort(compareText)[0]!;
}

function articleCount(cluster: EntityCluster): number {
  return new Set(cluster.nodes.map(node => node.view.id)).size;
}

/** What tells a namesake from the others: the first country or field that its roles name, the country its articles are about. */
function tellingOf(cluster: EntityCluster): string | null {
  const countries = cluster.nodes.flatMap(node => [...node.evidence.countries]);
  const fields = cluster.nodes.flatMap(node => [...node.evidence.fields]);
  const told = [...new Set(countries)].sort(compareText)[0] ?? [...new Set(fields)].sort(compareText)[0];
  if (told !== undefined || cluster.kind === 'person') return told ?? null;
  const homes = cluster.nodes.flatMap(({ setting }) => setting.home ?? []);
  return [...new Set(homes)].sort(compareText)[0] ?? null;
}
