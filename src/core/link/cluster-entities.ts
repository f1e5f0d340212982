import type { EntityKind } from '../understand/extraction.ts';
import { readSetting } from './article-setting.ts';
import type { ArticleView } from './article-view.ts';
import type { EntityCluster, EntityNode } from './entity-node.ts';
import { groupSpellings } from './group-spellings.ts';
import { joinByOtherNames } from './join-by-other-names.ts';
import { joinLongerNames } from './join-longer-names.ts';
import { joinScripts } from './join-scripts.ts';
import { isSilent, roleEvidence } from './role-evidence.ts';
import { nameWords } from './spelling.ts';
import { splitByCountry } from './split-by-country.ts';
import { type Bearer, splitNamesakes } from './split-namesakes.ts';
import { mapInSteps, type Steps } from './steps.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place'];

/** Joins what the articles hold under one name: spelling variants together, namesakes apart. Capitals stay places of their own. */
export function* clusterEntities(views: readonly ArticleView[]): Steps<readonly EntityCluster[]> {
  const nodes = (yield* mapInSteps(views, nodesOf)).flat();
  const clusters: EntityCluster[] = [];
  for (const kind of KINDS) {
    const groups = groupSpellings(nodes.filter(node => node.entity.kind === kind));
    const named = (yield* mapInSteps(groups, group => bearersOf(kind, group.nodes).map(bearer => clusterOf(kind, bearer)))).flat();
    clusters.push(...joinScripts(kind === 'person' ? joinLongerNames(named) : joinByOtherNames(named)));
  }
  return clusters;
}

function nodesOf(view: ArticleView): readonly EntityNode[] {
  const years = eventYears(view);
  const named = view.entities.flatMap(entity => {
    const words = nameWords(entity.name);
    const evidence = roleEvidence(entity, view.text, years.get(entity.id) ?? []);
    // A name without a letter («…») can't be told from any other such name.
    return words.length === 0 ? [] : [{ view, entity, words, evidence }];
  });
  const setting = readSetting(named);
  return named.map(node => ({ ...node, setting }));
}

/** Years in which the article says that something happened with somebody. */
function eventYears({ understood }: ArticleView): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const { date, participants, status } of understood.extraction.events) {
    const year = status === 'happened' && date?.from ? Number(date.from.slice(0, 4)) : Number.NaN;
    if (Number.isNaN(year)) continue;
    for (const { entity } of participants) years.set(entity, [...(years.get(entity) ?? []), year]);
  }
  return years;
}

function bearersOf(kind: EntityKind, nodes: readonly EntityNode[]): readonly Bearer[] {
  return kind === 'person' ? splitNamesakes(nodes) : splitByCountry(nodes).map(group => ({ nodes: group, reasons: [] }));
}

function clusterOf(kind: EntityKind, { nodes, reasons }: Bearer): EntityCluster {
  const cluster: EntityCluster = { kind, nodes: [...nodes], reasons: new Set() };
  if (new Set(nodes.map(node => node.view.id)).size < 2) return cluster;
  const spellings = new Set(nodes.map(node => node.words.join(' ')));
  if (spellings.size < nodes.length) cluster.reasons.add('same-name');
  if (spellings.size > 1) cluster.reasons.add('spelling-variant');
  if (nodes.filter(node => !isSilent(node.evidence)).length > 1) cluster.reasons.add('same-role');
  for (const reason of reasons) cluster.reasons.add(reason);
  return cluster;
}
