import type { ArticleId } from '../article/article.ts';
import type {
  Disagreement,
  DossierDate,
  DossierKind,
  EntityId,
  EventContext,
  EventName,
  MergeReason,
  Relation,
  Source,
  Speaker,
  UnsaidSlot,
} from '../link/dossier.ts';
import type { DateRange } from '../time/date-range.ts';
import type { EventStatus, Medium, RoleStatus, StatementStatus } from '../understand/extraction.ts';

/** One source line under a card. `number` is the [n] of the statements. */
export type CardSource = {
  readonly number: number;
  readonly article: ArticleId;
  readonly title: string | null;
  /** First words of the text, for an article without a headline. */
  readonly opening: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: DateRange | null;
  readonly publishedBounds: DateRange | null;
  /** The words that bound the date. */
  readonly boundsEvidence: string | null;
};

/** A place in a source that a card points at: [number], and the span our article page opens at. */
export type Citation = { readonly number: number; readonly source: Source };

export type CardStatement = {
  readonly text: string;
  readonly status: StatementStatus;
  readonly saidBy: Speaker | null;
  readonly relayedBy: Speaker | null;
  readonly medium?: Medium;
  readonly date: DossierDate | null;
  readonly citations: readonly Citation[];
  /** The event that «المحادثة …» looks back at. */
  readonly refersTo?: EventName;
  /** The words are the outlet's telling of what `saidBy` says: the card labels them so. */
  readonly isToldOf?: true;
  /** A verb and the article's own date put together, so not shown as its words. */
  readonly isSlot?: true;
  /** Says «مؤخرًا», «في الوقت الحاضر», «العام المقبل»: true when its article was written, not when it is read. */
  readonly isOfItsTime?: true;
  /** Every statement about this comes from one party, so the card says «رواية طرف واحد». */
  readonly oneSided: boolean;
};

export type CardRole = { readonly text: string; readonly status: RoleStatus; readonly citations: readonly Citation[] };

export type CardEvent = {
  readonly entity: EntityId;
  readonly name: string;
  readonly text: string | null;
  readonly date: DossierDate | null;
  readonly status: EventStatus;
  readonly part: 'source' | 'target' | 'other' | 'named';
  readonly citations: readonly Citation[];
};

/** A name this one is linked with, and for an event those it stands beside. `because` is empty where `link` says it. */
export type CardRelation = EventName & {
  readonly because: string;
  readonly link?: Relation['link'] | EventContext['how'];
  readonly date?: DossierDate | null;
  readonly citation: Citation;
};

/**
 * What a card shows, in order; words around it (labels, plurals, dates as text) are the locale's.
 * Everything in it comes from the reader's articles; the article being read is never among its sources.
 */
export type Card = {
  readonly entity: EntityId;
  readonly kind: DossierKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly sourceCount: number;
  /** Chip beside an event's name. */
  readonly date: { readonly date: DossierDate; readonly citations: readonly Citation[] } | null;
  readonly roles: readonly CardRole[];
  /** The 2–3 that lead; `moreStatements` behind «المزيد». */
  readonly statements: readonly CardStatement[];
  readonly moreStatements: readonly CardStatement[];
  readonly datedEvents: readonly CardEvent[];
  readonly undatedEvents: readonly CardEvent[];
  readonly quotes: readonly CardStatement[];
  readonly related: readonly CardRelation[];
  /** When it happened, where an article itself says so in passing: «وُقّع عام 1998», before the statements. */
  readonly told?: readonly CardStatement[];
  readonly namings: readonly { readonly number: number; readonly labels: readonly string[] }[];
  readonly disagreements: readonly (Disagreement & { readonly numbers: readonly (readonly number[])[] })[];
  readonly notSaid: readonly UnsaidSlot[];
  readonly mergedBecause: readonly MergeReason[];
  readonly sources: readonly CardSource[];
};
