import type { ArticleId } from '../article/article.ts';
import type { EntityId } from './dossier.ts';

/**
 * What a reader put right about who is who: in some articles a name stands for somebody else (or an event is another
 * one), or two are one. Ids are those the articles alone come to, without any correction, so corrections survive in any
 * order and a linking anew; one whose id is gone does nothing.
 */
export type LinkCorrection =
  | { readonly kind: 'apart'; readonly entity: EntityId; readonly articles: readonly ArticleId[] }
  | { readonly kind: 'same'; readonly entities: readonly [EntityId, EntityId] };

/** What corrections need of one that bears a name, or of an event: its id, and what each of its articles adds to it. */
type Corrected<N> = { readonly id: EntityId; readonly nodes: readonly N[] };

/** Groups of nodes after the corrections; `isJoined` where a reader said that two are one. */
export type CorrectedGroup<N> = { readonly nodes: readonly N[]; readonly isJoined: boolean; readonly of: readonly EntityId[] };

export function correctGroups<N extends { readonly view: { readonly id: ArticleId } }>(
  bearers: readonly Corrected<N>[],
  corrections: readonly LinkCorrection[],
): readonly CorrectedGroup<N>[] {
  const groups = new Map<EntityId, CorrectedGroup<N>>(bearers.map(({ id, nodes }) => [id, { nodes, isJoined: false, of: [id] }]));
  const parted: CorrectedGroup<N>[] = [];
  for (const correction of corrections) {
    if (correction.kind !== 'apart') continue;
    const whole = groups.get(correction.entity);
    const others = new Set(correction.articles);
    const away = whole?.nodes.filter(({ view }) => others.has(view.id)) ?? [];
    if (!whole || away.length === 0 || away.length === whole.nodes.length) continue;
    groups.set(correction.entity, { ...whole, nodes: whole.nodes.filter(({ view }) => !others.has(view.id)) });
    parted.push({ nodes: away, isJoined: false, of: [correction.entity] });
  }
  for (const correction of corrections) {
    if (correction.kind !== 'same') continue;
    const [one, other] = correction.entities.map(id => groups.get(id));
    if (!one || !other || one === other) continue;
    const joined = { nodes: [...one.nodes, ...other.nodes], isJoined: true, of: [...one.of, ...other.of] };
    for (const id of joined.of) groups.set(id, joined);
  }
  return [...new Set(groups.values()), ...parted];
}
