import type { ArticleId } from '../article/article.ts';
import { areClose } from './close-actions.ts';
import { compareText } from './compare-text.ts';
import type { EntityId } from './dossier.ts';
import { conflict } from './event-conflict.ts';
import { daySaid, identityKey } from './event-identity.ts';
import type { EventCluster, EventNode } from './event-node.ts';
import { groupBy } from './group-by.ts';
import { pushTo } from './push-to.ts';
import { mapInSteps, type Steps } from './steps.ts';

/**
 * Takes tellings for one event where they may be one (event-identity.ts), the words for it are close, and neither date
 * nor place contradicts.
 *
 * @param stories which article a copy is a copy of (agency-copies.ts)
 */
export function* clusterEvents(nodes: readonly EventNode[], stories: ReadonlyMap<ArticleId, ArticleId>): Steps<readonly EventCluster[]> {
  const buckets = [...groupBy(nodes, node => identityKey(node, stories))].sort(([a], [b]) => compareText(a, b));
  const told = (yield* mapInSteps(buckets, ([, bucket]) => joinTellings(bucket))).flat();
  return joinParts(joinParts(told, loneTelling), dayOfDoing);
}

/**
 * A telling may leave somebody out: «بحث الرئيس، الاثنين، …» after the call between two in one article, or one
 * paper's «لقاء» of two of the three who met that day. It goes with the telling of the same type and date that has all
 * its participants and more.
 */
function joinParts(clusters: readonly EventCluster[], keyOf: (cluster: EventCluster) => string | null): readonly EventCluster[] {
  const joined = new Set<EventCluster>();
  for (const [key, same] of groupBy(clusters, keyOf)) {
    if (key === null || same.length < 2) continue;
    same.sort((a, b) => b.nodes[0]!.participants.length - a.nodes[0]!.participants.length);
    const wholes = new Map<EntityId, EventCluster[]>();
    for (const part of same) {
      const [first] = part.nodes[0]!.participants;
      const whole = wholes.get(first!.known.id)?.find(other => holdsAll(other.nodes[0]!, part.nodes[0]!));
      if (!whole) {
        for (const { known } of part.nodes[0]!.participants) pushTo(wholes, known.id, part);
        continue;
      }
      whole.nodes.push(...part.nodes);
      joined.add(part);
    }
  }
  return clusters.filter(cluster => !joined.has(cluster));
}

/** One article's lone telling with its date words. */
function loneTelling({ nodes }: EventCluster): string | null {
  const [node] = nodes;
  return nodes.length === 1 && node!.participants.length > 0 && node!.date !== null
    ? `${node!.view.id} ${node!.event.type} ${node!.date.said}`
    : null;
}

/** What people or organisations did on one day. */
function dayOfDoing({ nodes }: EventCluster): string | null {
  const [node] = nodes;
  const day = daySaid(node!);
  return day !== null && node!.participants.some(({ known }) => known.kind !== 'place') ? `${node!.event.type} ${day}` : null;
}

function holdsAll(whole: EventNode, part: EventNode): boolean {
  const ids = new Set(whole.participants.map(({ known }) => known.id));
  return ids.size > part.participants.length && part.participants.every(({ known }) => ids.has(known.id)) && canBeOne(whole, part);
}

/** Compares a telling with the different ones of a cluster only, so that a thousand equal ones cost a thousand steps. */
function joinTellings(bucket: readonly EventNode[]): readonly EventCluster[] {
  const clusters: { readonly nodes: EventNode[]; readonly different: EventNode[] }[] = [];
  const bySignature = new Map<string, (typeof clusters)[number]>();
  for (const node of bucket) {
    const signature = `${node.action} ${node.date?.said ?? ''} ${node.date?.range?.from ?? ''} ${node.place?.id ?? ''}`;
    const known = bySignature.get(signature);
    if (known) {
      known.nodes.push(node);
      continue;
    }
    let cluster = clusters.find(({ different }) => different.every(other => canBeOne(other, node)));
    if (!cluster) {
      cluster = { nodes: [], different: [] };
      clusters.push(cluster);
    }
    cluster.nodes.push(node);
    cluster.different.push(node);
    bySignature.set(signature, cluster);
  }
  return clusters;
}

function canBeOne(a: EventNode, b: EventNode): boolean {
  return areClose(a.action, b.action, a.event.type) && !conflict(a, b);
}
