import type { Span } from '../text/span.ts';

export type EntityKind = 'person' | 'organisation' | 'place';

/** Ids inside one extraction ("e1", "v1"): they mean nothing outside it. */
export type LocalId = string;

/** `full` the whole name; `part` a surname or given name; `role` a role that stands for the person; `alias` another name (الناتو); `variant` another spelling. */
export type MentionForm = 'full' | 'part' | 'role' | 'alias' | 'variant';

/** The name without attached و ف ب ل ك, with ال where it belongs to the name. */
export type ExtractedMention = Span & { readonly form: MentionForm };

export type RoleStatus = 'held' | 'former' | 'elect' | 'acting' | 'deceased';

export type ExtractedRole = Span & { readonly text: string; readonly status: RoleStatus };

export type ExtractedEntity = {
  readonly id: LocalId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: readonly ExtractedMention[];
  readonly roles: readonly ExtractedRole[];
};

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const;

/** PLOVER's event types, or OTHER. */
export type EventType = (typeof EVENT_TYPES)[number];

export type EventStatus = 'happened' | 'planned' | 'claimed' | 'denied';

/** What the words say of a date: the expression's span and what it comes to, or null on both sides. */
export type ExtractedDate = Span & { readonly from: string | null; readonly to: string | null };

export type Participant = { readonly entity: LocalId; readonly part: 'source' | 'target' | 'other' };

/** `start`–`end` is the phrase that tells of the event; `trigger` the word in it that names the happening; `name` = trigger as masdar + participants, in the article's words. */
export type ExtractedEvent = Span & {
  readonly id: LocalId;
  readonly type: EventType;
  readonly name: string;
  readonly text: string;
  readonly trigger: Span;
  readonly participants: readonly Participant[];
  readonly place: LocalId | null;
  readonly date: ExtractedDate | null;
  readonly status: EventStatus;
};

/** A tweet, a post elsewhere, an interview: words that a reader weighs by where they were said. */
export type Medium = 'tweet' | 'post' | 'interview';

/** As told (`happened`), planned, only claimed, denied, or put as a possibility. */
export type StatementStatus = EventStatus | 'possible';

/**
 * One clause that says something about somebody, and who says it. `start`–`end` are the words a card
 * shows letter for letter, with the allowed edits already made: a leading و/ف and a reporting head
 * («وأضاف أنّ») are outside the span. `saidBy` null with `saidByText` null: the outlet's own narration.
 */
export type ExtractedStatement = Span & {
  readonly about: readonly LocalId[];
  /** The whole sentence, for the source view. */
  readonly sentence: Span;
  readonly saidBy: LocalId | null;
  /** The words that name the speaker where it's no entity («مصدر دبلوماسي», «تقييمات للمخابرات الأميركية»). */
  readonly saidByText: string | null;
  readonly relayedBy: LocalId | null;
  readonly status: StatementStatus;
  /** Where the article says it was said, if not in so many words to everybody. */
  readonly medium?: Medium;
  /** Opens on a bare pronoun or ذلك: needs the sentence before it, or is not chosen. */
  readonly leansBack: boolean;
};

export type ExtractedQuote = Span & {
  readonly speaker: LocalId | null;
  readonly speakerText: string | null;
  readonly relayedBy: LocalId | null;
  readonly how: 'direct' | 'relayed';
  readonly about: readonly LocalId[];
};

/** What was understood of one article. Offsets are into the article's text. */
export type Extraction = {
  readonly entities: readonly ExtractedEntity[];
  readonly events: readonly ExtractedEvent[];
  readonly statements: readonly ExtractedStatement[];
  readonly quotes: readonly ExtractedQuote[];
  /** Lines between two entities need a sentence that says what links them: these are such sentences. */
  readonly relations: readonly ExtractedRelation[];
};

export type ExtractedRelation = Span & { readonly between: readonly [LocalId, LocalId]; readonly because: string };
