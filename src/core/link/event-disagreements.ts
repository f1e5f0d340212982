import { fold } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import type { DateRange } from '../time/date-range.ts';
import type { Disagreement, DisagreementSlot, Source } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { descriptionWording, placeWording } from './event-wording.ts';

type Version = { readonly text: string; readonly sources: Source[] };

/** Slots on which articles use different words, each version with its sources; `nodes` in the order they lead. */
export function eventDisagreements(nodes: readonly EventNode[]): readonly Disagreement[] {
  const spanText = ({ view }: EventNode, span: Span | null) => (span ? view.text.slice(span.start, span.end) : null);
  const slots: readonly (readonly [DisagreementSlot, (node: EventNode) => string | null])[] = [
    ['action', node => node.event.name.split(/\s/)[0] ?? null],
    ['description', node => spanText(node, descriptionWording(node))],
    ['place', node => spanText(node, placeWording(node))],
    ['date', node => (nodes.some(other => areApart(node.date?.range, other.date?.range)) ? (node.date?.said ?? null) : null)],
  ];
  return slots.flatMap(([slot, wordingOf]) => {
    const versions = collectVersions(nodes, wordingOf);
    return versions.length > 1 && !comeFromOneArticle(versions) ? [{ slot, versions }] : [];
  });
}

function collectVersions(nodes: readonly EventNode[], wordingOf: (node: EventNode) => string | null): readonly Version[] {
  const versions = new Map<string, Version>();
  for (const node of nodes) {
    const text = wordingOf(node);
    if (!text) continue;
    const version = versions.get(fold(text)) ?? { text, sources: [] };
    versions.set(fold(text), version);
    if (!version.sources.some(source => source.article === node.view.id)) version.sources.push(node.view.sourceOf(node.event));
  }
  return [...versions.values()];
}

/** One article that varies its words disagrees with nobody. */
function comeFromOneArticle(versions: readonly Version[]): boolean {
  return new Set(versions.flatMap(version => version.sources.map(source => source.article))).size < 2;
}

/** A year and a day in it agree; two ranges of which neither holds the other don't. */
function areApart(a: DateRange | null | undefined, b: DateRange | null | undefined): boolean {
  return Boolean(a && b && !holds(a, b) && !holds(b, a));
}

function holds(wide: DateRange, narrow: DateRange): boolean {
  const startsBefore = wide.from === null || (narrow.from !== null && wide.from <= narrow.from);
  return startsBefore && (wide.to === null || (narrow.to !== null && wide.to >= narrow.to));
}
