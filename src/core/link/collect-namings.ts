import { fold } from '../text/fold-text.ts';
import type { ExtractedEntity } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { Dossier } from './dossier.ts';
import type { EntityCluster } from './entity-node.ts';
import { mentionText } from './mention-text.ts';

/** How each article calls this entity, role and name together where they stand together, in the article's order. */
export function collectNamings(cluster: EntityCluster): Dossier['namings'] {
  return cluster.nodes.map(({ view, entity }) => ({ article: view.id, labels: labelsOf(view, entity) }));
}

function labelsOf({ text }: ArticleView, { mentions, roles }: ExtractedEntity): readonly string[] {
  const labels = new Map<string, string>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const role = roles.find(
      ({ start, end }) => start < mention.start && end <= mention.start && text.slice(end, mention.start).trim() === '',
    );
    const label = mentionText(text, role ? { start: role.start, end: mention.end } : mention);
    if (!labels.has(fold(label))) labels.set(fold(label), label);
  }
  return [...labels.values()];
}
