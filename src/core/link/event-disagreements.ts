import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import type { DateRange } from '../time/date-range.ts';
import type { Disagreement, DisagreementSlot, Source } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { descriptionWording, placeWording } from './event-wording.ts';

/** `sources`: one an article. */
type Version = { readonly text: string; readonly sources: Map<ArticleId, Source> };

/** Slots on which articles use different words, each version with its sources; `nodes` in the order they lead. */
export function eventDisagreements(nodes: readonly EventNode[]): readonly Disagreement[] {
  const ranges = [...new Map(nodes.map(({ date }) => [`${date?.range?.from} ${date?.range?.to}`, date?.range])).values()];
  const spanText = ({ view }: EventNode, span: Span | null) => (span ? view.text.slice(span.start, span.end) : null);
  const slots: readonly (readonly [DisagreementSlot, (node: EventNode) => string | null])[] = [
    ['action', node => node.event.name.split(/\s/)[0] ?? null],
    ['description', node => spanText(node, descriptionWording(node))],
    ['place', node => spanText(node, placeWording(node))],
    ['date', node => (ranges.some(other => areApart(node.date?.range, other)) ? (node.date?.said ?? null) : null)],
  ];
  return slots.flatMap(([slot, wordingOf]) => {
    const versions = collectVersions(nodes, wordingOf);
    if (versions.length < 2 || comeFromOneArticle(versions)) return [];
    return [{ slot, versions: versions.map(({ text, sources }) => ({ text, sources: [...sources.values()] })) }];
  });
}

function collectVersions(nodes: readonly EventNode[], wordingOf: (node: EventNode) => string | null): readonly Version[] {
  const versions = new Map<string, Version>();
  for (const node of nodes) {
    const text = wordingOf(node);
    if (!text) continue;
    const version = versions.get(fold(text)) ?? { text, sources: new Map() };
    versions.set(fold(text), version);
    if (!version.sources.has(node.view.id)) version.sources.set(node.view.id, node.view.sourceOf(node.event));
  }
  return [...versions.values()];
}

/** One article that varies its words disagrees with nobody. */
function comeFromOneArticle(versions: readonly Version[]): boolean {
  return new Set(versions.flatMap(version => [...version.sources.keys()])).size < 2;
}

/** A year and a day in it agree; two ranges of which neither holds the other don't. */
function areApart(a: DateRange | null | undefined, b: DateRange | null | undefined): boolean {
  return Boolean(a && b && !holds(a, b) && !holds(b, a));
}

function holds(wide: DateRange, narrow: DateRange): boolean {
  const startsBefore = wide.from === null || (narrow.from !== null && wide.from <= narrow.from);
  return startsBefore && (wide.to === null || (narrow.to !== null && wide.to >= narrow.to));
}
