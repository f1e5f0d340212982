import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import type { DateRange } from '../time/date-range.ts';
import type { EventType } from '../understand/extraction.ts';
import { actionKey, isGeneral } from './close-actions.ts';
import type { Disagreement, DisagreementSlot, Source } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { descriptionWording, placeWording } from './event-wording.ts';
import { findTolls, type Toll } from './toll-wording.ts';

/** What one article says, and what makes it the same as another's words. */
type Wording = { readonly text: string; readonly key: string };
/** Types whose victims are counted. */
const COUNTING: ReadonlySet<EventType> = new Set(['ASSAULT', 'OTHER', 'PROTEST', 'COERCE']);

/** `sources`: one an article. */
type Version = { readonly text: string; readonly sources: Map<ArticleId, Source> };

/** Slots on which articles use different words, each version with its sources; `nodes` in the order they lead. */
export function eventDisagreements(nodes: readonly EventNode[]): readonly Disagreement[] {
  const ranges = [...new Map(nodes.map(({ date }) => [`${date?.range?.from} ${date?.range?.to}`, date?.range])).values()];
  const words = (text: string | null | undefined): Wording | null => (text ? { text, key: fold(text) } : null);
  // «لقاء» and «بحث» say the same of a meeting.
  const areAllGeneral = nodes.every(({ action, event }) => isGeneral(action, event.type));
  const tolls = new Map(nodes.map(node => [node, tollsOf(node)]));
  const isOfOne = isOfOnePerson(nodes);
  const spanned = ({ view }: EventNode, span: Span | null) => words(span && view.text.slice(span.start, span.end));
  // «في سوتشي» and «في مدينة سوتشي» are one place.
  const placed = (node: EventNode): Wording | null => {
    const wording = spanned(node, placeWording(node));
    return wording && node.place ? { ...wording, key: node.place.id } : wording;
  };
  const slots: readonly (readonly [DisagreementSlot, (node: EventNode) => Wording | null])[] = [
    ['action', node => (areAllGeneral ? null : actionWording(node))],
    ['description', node => (isOfOne ? spanned(node, descriptionWording(node)) : null)],
    ['place', node => placed(node)],
    ['date', node => (ranges.some(other => areApart(node.date?.range, other)) ? words(node.date?.said) : null)],
    ['dead', node => tollWording(node, 'dead', tolls)],
    ['hurt', node => tollWording(node, 'hurt', tolls)],
  ];
  return slots.flatMap(([slot, wordingOf]) => {
    const versions = collectVersions(nodes, wordingOf);
    if (versions.length < 2 || comeFromOneArticle(versions)) return [];
    return [{ slot, versions: versions.map(({ text, sources }) => ({ text, sources: [...sources.values()] })) }];
  });
}

/** «وفاة» and «رحيل» are one word for it. */
function actionWording({ event, action }: EventNode): Wording | null {
  const text = event.name.split(/\s/)[0];
  return text ? { text, key: actionKey(action) } : null;
}

/** Of several people each article describes another. */
function isOfOnePerson(nodes: readonly EventNode[]): boolean {
  const people = nodes.flatMap(({ participants }) => participants.filter(({ known }) => known.kind === 'person'));
  return new Set(people.map(({ known }) => known.id)).size === 1;
}

/** «عشرة قتلى» and «مقتل 10 أشخاص» are one version: the count is. */
function tollWording(node: EventNode, kind: Toll['kind'], tolls: ReadonlyMap<EventNode, readonly Toll[]>): Wording | null {
  const toll = tolls.get(node)!.find(one => one.kind === kind);
  return toll ? { text: node.view.text.slice(toll.start, toll.end), key: String(toll.count) } : null;
}

function tollsOf({ view, event }: EventNode): readonly Toll[] {
  if (!COUNTING.has(event.type)) return [];
  const own = view.sentenceAround(event);
  const next = view.sentences.find(({ start }) => start >= own.end);
  const isNextAboutIt = next && !view.understood.extraction.events.some(other => isIn(other.trigger, next) && COUNTING.has(other.type));
  return [...findTolls(view, own), ...(next && isNextAboutIt ? findTolls(view, next) : [])];
}

function isIn({ start, end }: Span, whole: Span): boolean {
  return start >= whole.start && end <= whole.end;
}

function collectVersions(nodes: readonly EventNode[], wordingOf: (node: EventNode) => Wording | null): readonly Version[] {
  const versions = new Map<string, Version>();
  for (const node of nodes) {
    const wording = wordingOf(node);
    if (!wording) continue;
    const version = versions.get(wording.key) ?? { text: wording.text, sources: new Map() };
    versions.set(wording.key, version);
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
