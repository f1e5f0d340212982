import { fold } from '../text/fold-text.ts';
import type { MentionForm } from '../understand/extraction.ts';
import { compareText } from './compare-text.ts';
import type { Alias } from './dossier.ts';
import type { EntityCluster, EntityNode } from './entity-node.ts';
import { groupBy } from './group-by.ts';
import { mentionText } from './mention-text.ts';
import { mostFrequent } from './most-frequent.ts';

/** The name most articles use, of equals the one with most mentions; for a person, one of several words if there is one; in Arabic where any is. */
export function canonicalName(cluster: EntityCluster): string {
  const { kind, nodes } = cluster;
  const arabic = nodes.filter(node => !/^[a-z]/.test(node.words[0]!));
  const own = arabic.length > 0 ? arabic : nodes;
  const long = kind === 'person' ? own.filter(node => node.words.length > 1) : [];
  const byName = [...groupBy(long.length > 0 ? long : own, node => node.words.join(' '))];
  const mentions = (same: readonly EntityNode[]) => same.reduce((sum, node) => sum + node.entity.mentions.length, 0);
  byName.sort(([a, one], [b, other]) => other.length - one.length || mentions(other) - mentions(one) || compareText(a, b));
  return mostFrequent(byName[0]![1].map(node => node.entity.name)) ?? '';
}

/** Every way the articles name this entity, commonest first; spellings that fold to the same are one. */
export function collectAliases(cluster: EntityCluster, name: string): readonly Alias[] {
  const uses = cluster.nodes.flatMap(({ view, entity }) =>
    entity.mentions.map(mention => ({ text: mentionText(view.text, mention), form: mention.form })),
  );
  const foldedName = fold(name);
  const aliases = [...groupBy(uses, use => fold(use.text))].map(([folded, same]): Alias => {
    const form = folded === foldedName ? 'full' : otherForm(same.map(use => use.form));
    return { text: folded === foldedName ? name : mostFrequent(same.map(use => use.text))!, form, count: same.length };
  });
  return aliases.sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

/** A full name in an article of its own, but not the dossier's name, is a variant of it. */
function otherForm(forms: readonly MentionForm[]): MentionForm {
  const form = mostFrequent(forms) as MentionForm;
  return form === 'full' ? 'variant' : form;
}
