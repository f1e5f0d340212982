import { compareText } from './compare-text.ts';
import type { EntityNode } from './entity-node.ts';
import { groupBy } from './group-by.ts';
import { agrees, contradicts, type RoleEvidence } from './role-evidence.ts';

type Namesake = { readonly nodes: EntityNode[]; readonly evidence: { readonly countries: Set<string>; readonly fields: Set<string> } };

/**
 * Parts the bearers of one name where what the articles say of them contradicts itself. Articles that say
 * nothing go with the only bearer there is; where there are several, they stay by themselves: which one is
 * meant isn't known.
 */
export function splitNamesakes(nodes: readonly EntityNode[]): readonly (readonly EntityNode[])[] {
  // Nodes with equal evidence go together at once, so the work grows with the kinds of evidence, not with the articles.
  const byEvidence = [...groupBy(nodes, node => evidenceKey(node.evidence)).entries()];
  byEvidence.sort(([a, first], [b, second]) => second.length - first.length || compareText(a, b));
  const silent = byEvidence.filter(([key]) => key === '|').flatMap(([, group]) => group);
  const namesakes: Namesake[] = [];
  for (const [key, group] of byEvidence) {
    if (key === '|') continue;
    const { evidence } = group[0]!;
    const fits = namesakes.filter(known => !contradicts(known.evidence, evidence));
    const bearer = fits.find(known => agrees(known.evidence, evidence)) ?? fits[0];
    if (bearer) addTo(bearer, group, evidence);
    else namesakes.push({ nodes: [...group], evidence: { countries: new Set(evidence.countries), fields: new Set(evidence.fields) } });
  }
  if (silent.length === 0) return namesakes.map(known => known.nodes);
  if (namesakes.length === 1) return [[...namesakes[0]!.nodes, ...silent]];
  return [...namesakes.map(known => known.nodes), silent];
}

function addTo(bearer: Namesake, nodes: readonly EntityNode[], { countries, fields }: RoleEvidence): void {
  for (const node of nodes) bearer.nodes.push(node);
  for (const country of countries) bearer.evidence.countries.add(country);
  for (const field of fields) bearer.evidence.fields.add(field);
}

function evidenceKey({ countries, fields }: RoleEvidence): string {
  return `${[...countries].sort().join(' ')}|${[...fields].sort().join(' ')}`;
}
