import type { ArticleId } from '../article/article.ts';
import { actionKey, areClose } from './close-actions.ts';
import { compareText } from './compare-text.ts';
import { conflict } from './event-conflict.ts';
import type { EventCluster, EventNode } from './event-node.ts';
import { groupBy } from './group-by.ts';
import { nameWords, spellingKey } from './spelling.ts';
import { mapInSteps, type Steps } from './steps.ts';

/**
 * Takes tellings for one event where participants are the same, the words for it close, and neither date nor place
 * contradicts. What happens to somebody once (an attack on a person, an agreement by name) is one across articles
 * without a date; calls, visits, sanctions happen again, so across articles they are one only within one month said, or
 * where the articles are copies of one story.
 *
 * @param stories which article a copy is a copy of (agency-copies.ts)
 */
export function* clusterEvents(nodes: readonly EventNode[], stories: ReadonlyMap<ArticleId, ArticleId>): Steps<readonly EventCluster[]> {
  const buckets = [...groupBy(nodes, node => identityKey(node, stories))].sort(([a], [b]) => compareText(a, b));
  return joinParts((yield* mapInSteps(buckets, ([, bucket]) => joinTellings(bucket))).flat());
}

/**
 * One article's second telling of an event may leave somebody out: «بحث الرئيس، الاثنين، …» after the call between
 * two. It goes with the telling of the same type and the same date words that has all its participants and more.
 */
function joinParts(clusters: readonly EventCluster[]): readonly EventCluster[] {
  const isAlone = ({ nodes }: EventCluster) => nodes.length === 1 && nodes[0]!.participants.length > 0 && nodes[0]!.date !== null;
  const byTelling = groupBy(clusters.filter(isAlone), ({ nodes: [node] }) => `${node!.view.id} ${node!.event.type} ${node!.date!.said}`);
  const joined = new Set<EventCluster>();
  for (const same of byTelling.values()) {
    same.sort((a, b) => b.nodes[0]!.participants.length - a.nodes[0]!.participants.length);
    for (const part of same) {
      const whole = same.find(other => other !== part && !joined.has(other) && holdsAll(other.nodes[0]!, part.nodes[0]!));
      if (!whole) continue;
      whole.nodes.push(...part.nodes);
      joined.add(part);
    }
  }
  return clusters.filter(cluster => !joined.has(cluster));
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

function identityKey(node: EventNode, stories: ReadonlyMap<ArticleId, ArticleId>): string {
  const { event, participants } = node;
  const ids = participants.map(({ known }) => known.id).sort(compareText);
  const victims = participants.filter(({ known, part }) => known.kind === 'person' && part === 'target').map(({ known }) => known.id);
  if (event.type === 'ASSAULT' && victims.length > 0) return `assault ${victims.sort(compareText).join(' ')}`;
  if (isNamed(node)) {
    const [head = '', ...rest] = nameWords(event.name);
    return `named ${actionKey(head)} ${spellingKey(rest)}`;
  }
  return `acted ${event.type} ${ids.join(' ')} ${monthSaid(node) ?? stories.get(node.view.id) ?? node.view.id}`;
}

/** «اتفاق …», «أزمة …»: a happening that goes by a name, with nobody in it who does it. */
function isNamed({ participants }: EventNode): boolean {
  return !participants.some(({ known, part }) => known.kind !== 'place' || part === 'source');
}

function monthSaid({ date }: EventNode): string | null {
  const { from, to } = date?.range ?? { from: null, to: null };
  return from && to && from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : null;
}

function canBeOne(a: EventNode, b: EventNode): boolean {
  return areClose(a.action, b.action, a.event.type) && !conflict(a, b);
}
