import type { ArticleId } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { DatePrecision } from '../time/date-expression.ts';
import type { DateRange } from '../time/date-range.ts';
import type { EntityKind, EventStatus, EventType, Medium, MentionForm, RoleStatus, StatementStatus } from '../understand/extraction.ts';

export type DossierKind = EntityKind | 'event';

/**
 * Kind + canonical name folded (`person/فلاديمير_بوتين`); where several share it, what tells each apart behind a ~.
 * Never made from a position or a rank: more articles keep it, unless they make another spelling the commonest (the
 * old one is then an alias) or bring a second bearer of the name.
 */
export type EntityId = string & { readonly brand: 'EntityId' };

/** A place in a stored article that shows something. `sentence` is the whole sentence around it; its words stand in the article alone. */
export type Source = Span & { readonly article: ArticleId; readonly sentence: Span };

export type Alias = {
  /** As written in the articles, without clitics. */
  readonly text: string;
  readonly form: MentionForm;
  /** How often it stands for this entity. */
  readonly count: number;
};

/** A date a card may show. `said` = the article's words; `range` null where the words alone don't say. */
export type DossierDate = {
  readonly said: string;
  readonly range: DateRange | null;
  readonly precision: DatePrecision;
  readonly open: 'since' | 'until' | null;
  /** Parts that are written although no full date can be made of them: «2 و22 مارس», «الاثنين». */
  readonly weekday?: number;
  readonly month?: number;
  readonly days?: readonly number[];
};

export type DossierRole = { readonly text: string; readonly status: RoleStatus; readonly sources: readonly Source[] };

/** `standsFor`: whom a capital means that speaks («موسكو» → «الحكومة الروسية»), in an article that names its country. */
export type Speaker = { readonly entity: EntityId | null; readonly text: string; readonly standsFor?: string };

export type DossierStatement = {
  /** Letter for letter from the source. */
  readonly text: string;
  readonly status: StatementStatus;
  /** null = the outlet's own narration. */
  readonly saidBy: Speaker | null;
  readonly relayedBy: Speaker | null;
  readonly medium?: Medium;
  readonly leansBack: boolean;
  readonly date: DossierDate | null;
  /** How many people, organisations and places it is about. */
  readonly names: number;
  /** The event that its «المحادثة», «العقوبات» looks back at: shown beside it, since the sentence that tells of it isn't. */
  readonly refersTo?: EventName;
  /** The words are the outlet's own telling of what `saidBy` says («ينفي القصر …»), not the speaker's. */
  readonly isToldOf?: true;
  readonly source: Source;
};

export type EventName = { readonly entity: EntityId; readonly name: string };

export type DossierQuote = {
  readonly text: string;
  readonly speaker: Speaker | null;
  readonly relayedBy: Speaker | null;
  readonly how: 'direct' | 'relayed';
  readonly source: Source;
};

export type DossierEvent = {
  readonly entity: EntityId;
  readonly name: string;
  readonly type?: EventType;
  readonly status: EventStatus;
  readonly date: DossierDate | null;
  /** How this dossier's entity stands in it; `named` = only named in its sentence. */
  readonly part: 'source' | 'target' | 'other' | 'named';
  /** The clause that tells of it, letter for letter, hedges and accusations («بتهمة …») with it; from `sources[0]`. */
  readonly text?: string;
  /** Articles that say `date`; another source may tell of the event without it. */
  readonly datedBy?: readonly ArticleId[];
  readonly sources: readonly Source[];
  /** What each of `sources` calls it, where they differ: «تسميم» in one is «استهداف» in another. */
  readonly names?: readonly string[];
};

/**
 * A line to another name. `because`: the words for what links them; empty where `link` does. The entity relays this
 * one's words (`relays`), or has its own relayed by this one (`relayed`).
 */
export type Relation = {
  readonly entity: EntityId;
  readonly name: string;
  readonly because: string;
  readonly link?: 'relays' | 'relayed';
  readonly source: Source;
};

/** Another event this one stands beside: the talk in which it was mentioned, or one of its own kind told in the same sentence. */
export type EventContext = EventName & {
  readonly how: 'mentioned-in' | 'same-sentence';
  readonly date: DossierDate | null;
  readonly source: Source;
};

/** `action` the word for the happening («تسميم» / «استهداف»), `description` what its person is called in that sentence, `dead` and `hurt` how many. */
export type DisagreementSlot = 'action' | 'description' | 'place' | 'date' | 'dead' | 'hurt';

/** Slots of an event that no source fills; `day-and-month` where the year is said, `day` where the month is, `year` where only day or month are. */
export type UnsaidSlot = 'actor' | 'signatories' | 'place' | 'signing-place' | 'date' | 'year' | 'day-and-month' | 'day';

/** Why several articles' mentions were taken for one; the words are the UI's. */
export type MergeReason =
  | 'same-name'
  | 'spelling-variant'
  | 'longer-name'
  | 'other-name'
  | 'same-role'
  | 'same-company'
  | 'other-script'
  | 'reader'
  | 'same-participants'
  | 'close-actions'
  | 'no-conflict-in-place-or-date';

/** Sources that differ on one slot, side by side, each in its own words. */
export type Disagreement = {
  readonly slot: DisagreementSlot;
  readonly versions: readonly { readonly text: string; readonly sources: readonly Source[] }[];
};

export type EventSlots = {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly participants: readonly { readonly entity: EntityId; readonly name: string; readonly part: 'source' | 'target' | 'other' }[];
  readonly place: { readonly entity: EntityId; readonly name: string } | null;
  readonly date: DossierDate | null;
  /** Where `date` is said. */
  readonly dateSource?: Source;
  /** Folded trigger words, for matching by paraphrase. */
  readonly triggers: readonly string[];
  /** What each article says by itself, so that the rest is known without one of them. */
  readonly tellings?: readonly EventTelling[];
};

/** One article's part in an event. `unsaid`: slots it leaves open. */
export type EventTelling = {
  readonly article: ArticleId;
  readonly name: string;
  readonly date: { readonly date: DossierDate; readonly source: Source } | null;
  readonly unsaid: readonly UnsaidSlot[];
  /** What happened, as a verb, where a participle dates it: «الموقع عام 1998» → «وُقّع». */
  readonly verb?: string;
};

/** The first day an article can have been written on, `2021-02-08`. `isBound`: not said, but it tells of that day as past. */
export type ArticleDate = { readonly article: ArticleId; readonly from: string; readonly isBound?: true };

/** Another bearer of the same name. `role`: the one most articles give; `articles`: how many name them. */
export type Namesake = EventName & { readonly role: string | null; readonly articles: number };

/** What the reader put right of its name: the reader's words, not an article's. */
export type SaidByReader = {
  /** What the articles call it; its `name` is the reader's. */
  readonly insteadOf?: string;
  /** Other names for it. */
  readonly others?: readonly string[];
  /** What the articles were understood to say it is; its `kind` is the reader's. */
  readonly kindBefore?: EntityKind;
};

/**
 * All that the articles say of one entity or event: the record that is stored, searched and shown.
 * What a card quotes beyond it, headlines and whole sentences, is read from the articles it cites.
 */
export type Dossier = {
  readonly id: EntityId;
  readonly kind: DossierKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly articles: readonly ArticleId[];
  readonly mentionCount: number;
  readonly roles: readonly DossierRole[];
  readonly statements: readonly DossierStatement[];
  readonly quotes: readonly DossierQuote[];
  readonly events: readonly DossierEvent[];
  readonly related: readonly Relation[];
  readonly namings: readonly { readonly article: ArticleId; readonly labels: readonly string[] }[];
  readonly disagreements: readonly Disagreement[];
  readonly notSaid: readonly UnsaidSlot[];
  readonly mergedBecause: readonly MergeReason[];
  /** Articles of this dossier that tell one agency story, in groups of two or more: each group is one source. */
  readonly copies?: readonly (readonly ArticleId[])[];
  /** When its articles were written, as far as they say. */
  readonly dates?: readonly ArticleDate[];
  /** Absent where the reader put nothing right. */
  readonly saidByReader?: SaidByReader;
  /** Absent where nobody else bears the name. */
  readonly namesakes?: readonly Namesake[];
  /** Only for kind 'event', where it stands beside others. */
  readonly besides?: readonly EventContext[];
  /** Only for kind 'event'. */
  readonly event: EventSlots | null;
};

/** All dossiers that a set of articles comes to. */
export type Knowledge = { readonly dossiers: readonly Dossier[] };
