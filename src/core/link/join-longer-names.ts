import type { EntityCluster } from './entity-node.ts';
import { groupBy } from './group-by.ts';
import { moveInto } from './join-clusters.ts';
import { agrees, contradicts, type RoleEvidence } from './role-evidence.ts';
import { spellingKey } from './spelling.ts';

/** A shorter surname is too often a word, or somebody else's. */
const MIN_SURNAME_LETTERS = 4;

/**
 * Joins persons whom some articles name in full and others not: «… جون فلان» with «… فلان» where first and last
 * word are the same, and a bare surname with the only person who has it, if the roles given them agree.
 */
export function joinLongerNames(clusters: readonly EntityCluster[]): readonly EntityCluster[] {
  const evidence = new Map(clusters.map(cluster => [cluster, joinedEvidence(cluster)]));
  const ends = indexBy(clusters, words => (words.length > 1 ? spellingKey([words[0]!, words.at(-1)!]) : null));
  for (const cluster of clusters) {
    const words = wordsOf(cluster);
    if (words.length < 3) continue;
    const shorter = onlyOne(ends.get(spellingKey([words[0]!, words.at(-1)!])), other => wordsOf(other).length === 2);
    if (shorter && !contradicts(evidence.get(shorter)!, evidence.get(cluster)!)) moveInto(shorter, cluster, ['longer-name']);
  }
  const surnames = indexBy(clusters, words => (words.length > 1 ? words.at(-1)! : null));
  for (const cluster of clusters) {
    const words = wordsOf(cluster);
    if (words.length !== 1 || words[0]!.length < MIN_SURNAME_LETTERS) continue;
    const bearer = onlyOne(surnames.get(words[0]!), () => true);
    if (bearer && agrees(evidence.get(bearer)!, evidence.get(cluster)!)) moveInto(bearer, cluster, ['longer-name', 'same-role']);
  }
  return clusters.filter(cluster => cluster.nodes.length > 0);
}

function indexBy(
  clusters: readonly EntityCluster[],
  keyOf: (words: readonly string[]) => string | null,
): ReadonlyMap<string | null, EntityCluster[]> {
  return groupBy(clusters, cluster => keyOf(wordsOf(cluster)));
}

function onlyOne(candidates: readonly EntityCluster[] | undefined, fits: (cluster: EntityCluster) => boolean): EntityCluster | null {
  const fitting = (candidates ?? []).filter(cluster => cluster.nodes.length > 0 && fits(cluster));
  return fitting.length === 1 ? fitting[0]! : null;
}

function wordsOf(cluster: EntityCluster): readonly string[] {
  return cluster.nodes[0]?.words ?? [];
}

function joinedEvidence(cluster: EntityCluster): RoleEvidence {
  return {
    countries: new Set(cluster.nodes.flatMap(node => [...node.evidence.countries])),
    fields: new Set(cluster.nodes.flatMap(node => [...node.evidence.fields])),
  };
}
