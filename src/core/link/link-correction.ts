import type { ArticleId } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { EntityKind } from '../understand/extraction.ts';
import type { EntityId } from './dossier.ts';

/**
 * Where an article names somebody, or tells of an event. Its text never changes, so this still points at them when more
 * articles have given them another id, or a newer understanding another name.
 */
export type Anchor = Span & { readonly article: ArticleId };

/**
 * What a reader put right about who is who: in some articles a name stands for somebody else (or an event is another
 * one), or two are one. Each speaks of what was linked before it, so they hold in the order they were made. `at` says
 * who is meant: of what stays, and of each of the two. Without it, whoever has the id without any correction.
 */
export type LinkCorrection =
  | { readonly kind: 'apart'; readonly entity: EntityId; readonly articles: readonly ArticleId[]; readonly at?: readonly Anchor[] }
  | {
      readonly kind: 'same';
      readonly entities: readonly [EntityId, EntityId];
      readonly at?: readonly [readonly Anchor[], readonly Anchor[]];
    }
  | NameCorrection;

/** What a reader put right about one name: what it is called, what else it is called, or what it is. */
export type NameCorrection =
  | { readonly kind: 'named'; readonly entity: EntityId; readonly name: string; readonly at?: readonly Anchor[] }
  | { readonly kind: 'also'; readonly entity: EntityId; readonly name: string; readonly at?: readonly Anchor[] }
  | { readonly kind: 'is-a'; readonly entity: EntityId; readonly is: EntityKind; readonly at?: readonly Anchor[] };

/** Whom it speaks of: two of `same`, else one. */
export function entitiesIn(correction: LinkCorrection): readonly EntityId[] {
  return correction.kind === 'same' ? correction.entities : [correction.entity];
}

/** Whether it speaks of events; else of people, organisations or places. */
export function isOfEvents(correction: LinkCorrection): boolean {
  return entitiesIn(correction)[0]!.startsWith('event/');
}

type Node = { readonly view: { readonly id: ArticleId } };

/** What corrections need of one that bears a name, or of an event: its id, and what each of its articles adds to it. */
type Corrected<N> = { readonly id: EntityId; readonly nodes: readonly N[] };

/**
 * Nodes after the corrections; `isJoined` where a reader said that two are one, `of`: the ids they had before, `said`: what was
 * put right of its names, in order.
 */
export type CorrectedGroup<N> = {
  readonly nodes: readonly N[];
  readonly isJoined: boolean;
  readonly of: readonly EntityId[];
  readonly said: readonly NameCorrection[];
};

type Group<N> = { nodes: N[]; isJoined: boolean; of: EntityId[]; said: NameCorrection[] };

/** @param holds whether a node's own words lie in this part of its article */
export function correctGroups<N extends Node>(
  bearers: readonly Corrected<N>[],
  corrections: readonly LinkCorrection[],
  holds: (node: N, span: Span) => boolean,
): readonly CorrectedGroup<N>[] {
  const byId = new Map<EntityId, Group<N>>(
    bearers.map(({ id, nodes }) => [id, { nodes: [...nodes], isJoined: false, of: [id], said: [] }]),
  );
  const groups = new Set(byId.values());
  const groupOf = new Map<N, Group<N>>();
  const inArticle = new Map<ArticleId, N[]>();
  for (const group of groups) {
    for (const node of group.nodes) {
      groupOf.set(node, group);
      const others = inArticle.get(node.view.id);
      if (others) others.push(node);
      else inArticle.set(node.view.id, [node]);
    }
  }
  const find = (id: EntityId, anchors: readonly Anchor[]): Group<N> | undefined => {
    for (const anchor of anchors) {
      const node = inArticle.get(anchor.article)?.find(each => holds(each, anchor));
      if (node) return groupOf.get(node);
    }
    // Where none of those articles is left, the id may be somebody else's by now.
    return anchors.length === 0 || anchors.some(({ article }) => inArticle.has(article)) ? byId.get(id) : undefined;
  };
  const part = (whole: Group<N>, away: ReadonlySet<ArticleId>): void => {
    const gone = whole.nodes.filter(({ view }) => away.has(view.id));
    if (gone.length === 0 || gone.length === whole.nodes.length) return;
    // Whoever goes is another: what was said of the name is said of who stays.
    const parted: Group<N> = { nodes: gone, isJoined: false, of: [...whole.of], said: [] };
    whole.nodes = whole.nodes.filter(({ view }) => !away.has(view.id));
    groups.add(parted);
    for (const node of gone) groupOf.set(node, parted);
  };
  const join = (one: Group<N>, other: Group<N>): void => {
    for (const node of other.nodes) groupOf.set(node, one);
    for (const [id, group] of byId) if (group === other) byId.set(id, one);
    groups.delete(other);
    Object.assign(one, {
      nodes: [...one.nodes, ...other.nodes],
      isJoined: true,
      of: [...one.of, ...other.of],
      said: [...one.said, ...other.said],
    });
  };
  for (const correction of corrections) {
    if (correction.kind === 'apart') {
      const whole = find(correction.entity, correction.at ?? []);
      if (whole) part(whole, new Set(correction.articles));
      continue;
    }
    if (correction.kind !== 'same') {
      find(correction.entity, correction.at ?? [])?.said.push(correction);
      continue;
    }
    const [one, other] = correction.entities.map((id, side) => find(id, correction.at?.[side] ?? []));
    if (one && other && one !== other) join(one, other);
  }
  // Of two that were joined each may have been named: the later word holds.
  const inOrder = (said: readonly NameCorrection[]) => [...said].sort((a, b) => corrections.indexOf(a) - corrections.indexOf(b));
  return [...groups].map(group => ({ ...group, said: inOrder(group.said) }));
}
