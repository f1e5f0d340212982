import { companyKey } from './article-setting.ts';
import { compareText } from './compare-text.ts';
import type { MergeReason } from './dossier.ts';
import type { EntityNode } from './entity-node.ts';
import type { Field } from './field-words.ts';
import { groupBy } from './group-by.ts';
import { areCommonNames } from './native-names.ts';
import { agrees, contradicts, isSilent, type RoleEvidence } from './role-evidence.ts';

/** One bearer of a name; `reasons` beyond the name itself. */
export type Bearer = { readonly nodes: readonly EntityNode[]; readonly reasons: readonly MergeReason[] };

type Namesake = {
  readonly nodes: EntityNode[];
  readonly evidence: { readonly countries: Set<string>; readonly fields: Set<Field>; years: readonly number[]; life: RoleEvidence['life'] };
  readonly company: Set<string>;
  readonly reasons: Set<MergeReason>;
};

/**
 * Parts the bearers of one name where what the articles say of them contradicts itself. Articles whose roles tell
 * nothing go with the only bearer there is, else with the only one that keeps the same company; what is left stays by
 * itself: which one is meant isn't known.
 */
export function splitNamesakes(nodes: readonly EntityNode[]): readonly Bearer[] {
  // Nodes with equal evidence go together at once, so the work grows with the kinds of evidence, not with the articles.
  const byEvidence = [...groupBy(nodes, node => evidenceKey(node.evidence)).entries()];
  byEvidence.sort(([a, first], [b, second]) => second.length - first.length || compareText(a, b));
  const telling = byEvidence.filter(([, group]) => !isSilent(group[0]!.evidence));
  const silent = byEvidence.filter(([, group]) => isSilent(group[0]!.evidence)).flatMap(([, group]) => group);
  const namesakes: Namesake[] = [];
  for (const [, group] of telling) {
    const { evidence } = group[0]!;
    const fits = namesakes.filter(known => !contradicts(known.evidence, evidence));
    const bearer =
      fits.find(known => agrees(known.evidence, evidence)) ??
      (fits.length === 1 ? fits[0] : onlyOne(fits.filter(known => group.some(node => keepsCompany(known, node)))));
    addTo(bearer ?? begin(namesakes), group, evidence);
  }
  const unknown = silent.filter(node => !joinByCompany(namesakes, node));
  return [...namesakes.map(bearerOf), ...byHome(unknown).map(group => ({ nodes: group, reasons: [] }))];
}

/** With the only bearer there is, if nothing speaks against it; of several with the one in whose company the name stands. */
function joinByCompany(namesakes: readonly Namesake[], node: EntityNode): boolean {
  const fits = namesakes.filter(known => !contradicts(known.evidence, node.evidence));
  const same = onlyOne(fits.filter(known => keepsCompany(known, node)));
  const [only] = namesakes.length === 1 && !isAbroad(namesakes[0]!, node) ? fits : [];
  const bearer = same ?? only;
  if (!bearer) return false;
  if (same) bearer.reasons.add('same-company');
  addTo(bearer, [node], node.evidence);
  return true;
}

/** «أحمد حسن» of an article about one country isn't the one of another's: so many bear the name. */
function isAbroad({ evidence }: Namesake, { words, setting }: EntityNode): boolean {
  const { countries } = evidence;
  return areCommonNames(words) && setting.home !== null && countries.size > 0 && ![...countries].some(one => setting.countries.has(one));
}

/** Of names that tell nothing anywhere: one group, but for common names one for each country the articles are about. */
function byHome(nodes: readonly EntityNode[]): readonly (readonly EntityNode[])[] {
  const [first] = nodes;
  if (!first) return [];
  return areCommonNames(first.words) ? [...groupBy(nodes, ({ setting }) => setting.home).values()] : [nodes];
}

function keepsCompany({ company }: Namesake, { entity, words, setting }: EntityNode): boolean {
  const own = companyKey(entity.kind, words);
  for (const key of setting.company) if (key !== own && company.has(key)) return true;
  return false;
}

function begin(namesakes: Namesake[]): Namesake {
  const begun: Namesake = {
    nodes: [],
    evidence: { countries: new Set(), fields: new Set(), years: [], life: null },
    company: new Set(),
    reasons: new Set(),
  };
  namesakes.push(begun);
  return begun;
}

function addTo(bearer: Namesake, nodes: readonly EntityNode[], { countries, fields, years, life }: RoleEvidence): void {
  for (const node of nodes) {
    bearer.nodes.push(node);
    for (const key of node.setting.company) bearer.company.add(key);
  }
  for (const country of countries) bearer.evidence.countries.add(country);
  for (const field of fields) bearer.evidence.fields.add(field);
  bearer.evidence.life ??= life;
  if (years.length > 0)
    bearer.evidence.years = [Math.min(...years, ...bearer.evidence.years), Math.max(...years, ...bearer.evidence.years)];
}

function bearerOf({ nodes, reasons }: Namesake): Bearer {
  return { nodes, reasons: [...reasons] };
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function evidenceKey({ countries, fields, years, life }: RoleEvidence): string {
  const century = years.length === 0 ? '' : `${Math.floor(Math.min(...years) / 50)}`;
  return `${[...countries].sort().join(' ')}|${[...fields].sort().join(' ')}|${century}|${life?.from ?? ''}`;
}
