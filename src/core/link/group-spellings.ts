import { compareText } from './compare-text.ts';
import type { EntityNode } from './entity-node.ts';
import { groupBy } from './group-by.ts';
import { isSpellingVariant, spellingKey } from './spelling.ts';

/** Nodes of one kind whose names are one name in one or several spellings. */
export type SpellingGroup = { readonly nodes: readonly EntityNode[]; readonly isMixed: boolean };

/** Groups nodes of one kind by name, spelling variants together. Names that one article keeps apart stay apart. */
export function groupSpellings(nodes: readonly EntityNode[]): readonly SpellingGroup[] {
  const byName = groupBy(nodes, node => node.words.join(' '));
  const buckets = groupBy([...byName.values()], sameName => spellingKey(sameName[0]!.words));
  return [...buckets.values()].flatMap(joinVariants);
}

/** The commonest spelling of a bucket takes in the others that are near enough to it, then the next one does. */
function joinVariants(bucket: readonly (readonly EntityNode[])[]): readonly SpellingGroup[] {
  if (bucket.length === 1) return [{ nodes: bucket[0]!, isMixed: false }];
  const commonestFirst = [...bucket].sort((a, b) => b.length - a.length || compareText(nameOf(a), nameOf(b)));
  const groups: (readonly EntityNode[])[][] = [];
  for (const spelling of commonestFirst) {
    const group = groups.find(([first]) => isSpellingVariant(first![0]!.words, spelling[0]!.words) && !shareArticle(first!, spelling));
    if (group) group.push(spelling);
    else groups.push([spelling]);
  }
  return groups.map(group => ({ nodes: group.flat(), isMixed: group.length > 1 }));
}

/** An article that holds both spellings as two names says that they are two. */
function shareArticle(a: readonly EntityNode[], b: readonly EntityNode[]): boolean {
  const articles = new Set(a.map(node => node.view.id));
  return b.some(node => articles.has(node.view.id));
}

function nameOf(nodes: readonly EntityNode[]): string {
  return nodes[0]!.words.join(' ');
}
