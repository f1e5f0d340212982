import { companyKey } from './article-setting.ts';
import type { EntityCluster } from './entity-node.ts';
import { groupBy } from './group-by.ts';
import { moveInto } from './join-clusters.ts';
import { areCommonNames } from './native-names.ts';
import { agrees, contradicts, type RoleEvidence } from './role-evidence.ts';
import { spellingKey } from './spelling.ts';

/** A shorter surname is too often a word, or somebody else's. */
const MIN_SURNAME_LETTERS = 4;

/**
 * Joins persons whom some articles name in full and others not: «… جون فلان» with «… فلان» where first and last
 * word are the same, «فلان بن فلان بن فلان» with its beginning, and a bare surname with the only person who has it, if
 * the roles given them agree or somebody else is named along with both. Where two longer names could be meant («جورج هربرت بوش», «جورج دبليو بوش»), none is.
 */
export function joinLongerNames(clusters: readonly EntityCluster[]): readonly EntityCluster[] {
  const evidence = new Map(clusters.map(cluster => [cluster, joinedEvidence(cluster)]));
  const shorter = groupBy(
    clusters.filter(cluster => wordsOf(cluster).length === 2),
    cluster => spellingKey(wordsOf(cluster)),
  );
  const longer = clusters.filter(cluster => wordsOf(cluster).length > 2);
  const ends = groupBy(longer, cluster => spellingKey([wordsOf(cluster)[0]!, wordsOf(cluster).at(-1)!]));
  const starts = groupBy(longer, cluster => spellingKey(wordsOf(cluster).slice(0, 2)));
  const isFree = (cluster: EntityCluster | null): cluster is EntityCluster => cluster !== null && cluster.nodes.length > 0;
  for (const [key, same] of shorter) {
    const short = onlyOne(same);
    const long = onlyOne(ends.get(key));
    if (isFree(short) && isFree(long) && fits(evidence.get(short)!, evidence.get(long)!, wordsOf(short)))
      moveInto(short, long, ['longer-name']);
    const chain = onlyOne(starts.get(key));
    if (isFree(short) && isFree(chain) && agrees(evidence.get(short)!, evidence.get(chain)!))
      moveInto(short, chain, ['longer-name', 'same-role']);
  }
  const surnames = groupBy(
    clusters.filter(cluster => wordsOf(cluster).length > 1),
    cluster => wordsOf(cluster).at(-1)!,
  );
  for (const cluster of clusters) {
    const words = wordsOf(cluster);
    if (words.length !== 1 || words[0]!.length < MIN_SURNAME_LETTERS) continue;
    const bearer = onlyOne(surnames.get(words[0]!)?.filter(isFree));
    if (!bearer || contradicts(evidence.get(bearer)!, evidence.get(cluster)!)) continue;
    if (agrees(evidence.get(bearer)!, evidence.get(cluster)!)) moveInto(bearer, cluster, ['longer-name', 'same-role']);
    else if (!areCommonNames(words) && shareCompany(bearer, cluster)) moveInto(bearer, cluster, ['longer-name', 'same-company']);
  }
  return clusters.filter(cluster => cluster.nodes.length > 0);
}

/** «محمد … علي» is too common to be «محمد علي» without a role that says so. */
function fits(short: RoleEvidence, long: RoleEvidence, words: readonly string[]): boolean {
  return areCommonNames(words) ? agrees(short, long) : !contradicts(short, long);
}

/** Somebody else is named along with both. */
function shareCompany(bearer: EntityCluster, surname: EntityCluster): boolean {
  const own = companyKey(bearer.kind, wordsOf(bearer));
  const company = new Set(bearer.nodes.flatMap(({ setting }) => [...setting.company]));
  return surname.nodes.some(({ setting }) =>
    [...setting.company].some(key => key !== own && key.startsWith('person ') && company.has(key)),
  );
}

function onlyOne<T>(candidates: readonly T[] | undefined): T | null {
  return candidates?.length === 1 ? candidates[0]! : null;
}

function wordsOf(cluster: EntityCluster): readonly string[] {
  return cluster.nodes[0]?.words ?? [];
}

function joinedEvidence(cluster: EntityCluster): RoleEvidence {
  return {
    countries: new Set(cluster.nodes.flatMap(node => [...node.evidence.countries])),
    fields: new Set(cluster.nodes.flatMap(node => [...node.evidence.fields])),
    years: cluster.nodes.flatMap(node => node.evidence.years),
    life: cluster.nodes.find(node => node.evidence.life)?.evidence.life ?? null,
  };
}
