import type { EntityKind } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { EntityCluster, EntityNode } from './entity-node.ts';
import { groupSpellings } from './group-spellings.ts';
import { joinByOtherNames } from './join-by-other-names.ts';
import { joinLongerNames } from './join-longer-names.ts';
import { roleEvidence } from './role-evidence.ts';
import { nameWords } from './spelling.ts';
import { splitNamesakes } from './split-namesakes.ts';
import { mapInSteps, type Steps } from './steps.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place'];

/** Joins what the articles hold under one name: spelling variants together, namesakes apart. Capitals stay places of their own. */
export function* clusterEntities(views: readonly ArticleView[]): Steps<readonly EntityCluster[]> {
  const nodes = (yield* mapInSteps(views, nodesOf)).flat();
  const byKind = yield* mapInSteps(KINDS, kind => {
    const named = groupSpellings(nodes.filter(node => node.entity.kind === kind)).flatMap(group => {
      const bearers = kind === 'person' ? splitNamesakes(group.nodes) : [group.nodes];
      return bearers.map(bearer => clusterOf(kind, bearer));
    });
    return kind === 'person' ? joinLongerNames(named) : joinByOtherNames(named);
  });
  return byKind.flat();
}

function nodesOf(view: ArticleView): readonly EntityNode[] {
  return view.entities.flatMap(entity => {
    const words = nameWords(entity.name);
    // A name without a letter («…») can't be told from any other such name.
    return words.length === 0 ? [] : [{ view, entity, words, evidence: roleEvidence(entity) }];
  });
}

function clusterOf(kind: EntityKind, nodes: readonly EntityNode[]): EntityCluster {
  const cluster: EntityCluster = { kind, nodes: [...nodes], reasons: new Set() };
  if (new Set(nodes.map(node => node.view.id)).size < 2) return cluster;
  const spellings = new Set(nodes.map(node => node.words.join(' ')));
  if (spellings.size < nodes.length) cluster.reasons.add('same-name');
  if (spellings.size > 1) cluster.reasons.add('spelling-variant');
  const told = nodes.filter(node => node.evidence.countries.size + node.evidence.fields.size > 0);
  if (told.length > 1) cluster.reasons.add('same-role');
  return cluster;
}
