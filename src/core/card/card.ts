import type { ArticleId } from '../article/article.ts';
import type {
  Disagreement,
  DossierDate,
  DossierKind,
  EntityId,
  EventContext,
  EventName,
  MergeReason,
  Namesake,
  Relation,
  SaidByReader,
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
export type Reference = { readonly number: number; readonly source: Source };

/** One with the words of its sentence, which are read from the stored article once it is known what a card cites. */
export type Citation = Reference & { readonly source: Source & { readonly text: string } };

export type CardStatement<C extends Reference = Citation> = {
  readonly text: string;
  readonly status: StatementStatus;
  readonly saidBy: Speaker | null;
  readonly relayedBy: Speaker | null;
  readonly medium?: Medium;
  readonly date: DossierDate | null;
  readonly citations: readonly C[];
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

export type CardRole<C extends Reference = Citation> = {
  readonly text: string;
  readonly status: RoleStatus;
  readonly citations: readonly C[];
};

export type CardEvent<C extends Reference = Citation> = {
  readonly entity: EntityId;
  readonly name: string;
  readonly text: string | null;
  readonly date: DossierDate | null;
  readonly status: EventStatus;
  readonly part: 'source' | 'target' | 'other' | 'named';
  readonly citations: readonly C[];
};

/** A name this one is linked with, and for an event those it stands beside. `because` is empty where `link` says it. */
export type CardRelation<C extends Reference = Citation> = EventName & {
  readonly because: string;
  readonly link?: Relation['link'] | EventContext['how'];
  readonly date?: DossierDate | null;
  readonly citation: C;
};

/**
 * What a card shows, in order; words around it (labels, plurals, dates as text) are the locale's.
 * Everything in it comes from the reader's articles; the article being read is never among its sources.
 */
export type Card<C extends Reference = Citation> = {
  readonly entity: EntityId;
  readonly kind: DossierKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly sourceCount: number;
  /** Chip beside an event's name. */
  readonly date: { readonly date: DossierDate; readonly citations: readonly C[] } | null;
  readonly roles: readonly CardRole<C>[];
  /** The 2–3 that lead; `moreStatements` behind «المزيد». */
  readonly statements: readonly CardStatement<C>[];
  readonly moreStatements: readonly CardStatement<C>[];
  readonly datedEvents: readonly CardEvent<C>[];
  readonly undatedEvents: readonly CardEvent<C>[];
  readonly quotes: readonly CardStatement<C>[];
  readonly related: readonly CardRelation<C>[];
  /** When it happened, where an article itself says so in passing: «وُقّع عام 1998», before the statements. */
  readonly told?: readonly CardStatement<C>[];
  readonly namings: readonly { readonly number: number; readonly labels: readonly string[] }[];
  readonly disagreements: readonly (Disagreement & { readonly numbers: readonly (readonly number[])[] })[];
  readonly notSaid: readonly UnsaidSlot[];
  readonly mergedBecause: readonly MergeReason[];
  /** What of its name is the reader's, not an article's. */
  readonly saidByReader?: SaidByReader;
  /** Others in the archive who bear this name. */
  readonly namesakes?: readonly Namesake[];
  /** How many articles were left out because they were written after the day of the page. */
  readonly later?: number;
  readonly sources: readonly CardSource[];
};

/** A card whose sentences and source lines are still to be read from the articles it cites. */
export type UnquotedCard = Omit<Card<Reference>, 'sources'> & { readonly sources: readonly NumberedArticle[] };

export type NumberedArticle = Pick<CardSource, 'number' | 'article'>;
