import type { ArticleFacts, ArticleId } from '../core/article/article.ts';
import type { BackupEntry, BackupPart, ComparedEntry, EntryState, OnDifference } from '../core/backup/backup-entry.ts';
import type { Card } from '../core/card/card.ts';
import type {
  BackupChunk,
  IdentityView,
  ImportItem,
  ImportProgress,
  ImportRow,
  LibraryEntry,
  StoredArticleView,
} from '../core/library/library.ts';
import type { DossierDate, DossierKind, EntityId } from '../core/link/dossier.ts';
import type { KeptCorrection } from '../core/link/kept-correction.ts';
import type { LinkCorrection } from '../core/link/link-correction.ts';
import type { Rival } from '../core/match/find-rivals.ts';
import type { Confidence, Mention, PageContext } from '../core/match/mention.ts';
import type { PackedMentions } from '../core/match/packed-mentions.ts';
import type { SearchReply } from '../core/search/search-entry.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import type { DateRange } from '../core/time/date-range.ts';

/** What asks: the page and, on our own article page, the article shown, which is never its own source. */
export type AskingPage = PageContext & { readonly article: ArticleId | null };

export type { ImportItem, ImportProgress, ImportRow, LibraryEntry, SearchReply, StoredArticleView };

/** `isChosen`: the matcher would have meant another, and the reader said for this site that it is this one. */
export type Explanation = Pick<Mention, 'form' | 'confidence' | 'candidates'> & { readonly isChosen?: true };

/** Where in the text asked about the whole date stands, and what it comes to, in the reader's language. */
export type DateNote = Span & { readonly lines: readonly string[] };

/** `on` marks are shown; `off` by the reader; `not-article` nothing to mark here; `working` the first scan is under way. */
export type PageState = 'on' | 'off' | 'not-article' | 'working';

/** Calls a content script may make too: they look up and open, and never write. */
type LookupCalls = {
  /**
   * Whether there may be anything to mark in the text of a page, its blocks parted by messages/line-break; if so marker.js is
   * injected into the asking frame. False where the reader turned the site off.
   */
  scoutPage(request: { readonly text: string; readonly url: string | null; readonly language: string | null }): boolean;
  /** Injects marker.js into the asking frame. */
  injectMarker(request: null): null;
  findMentions(request: { readonly blocks: readonly string[]; readonly page: AskingPage }): PackedMentions;
  getCard(request: { readonly entity: EntityId; readonly page: AskingPage }): Card | null;
  /** Why a mention on a page is taken for what it is. */
  explainMark(request: Span & { readonly block: string; readonly entity: EntityId; readonly page: AskingPage }): Explanation | null;
  /** The date that Arabic words tell of: the text around them, and where in it the pointer is. */
  readDate(request: {
    readonly text: string;
    readonly offset: number;
    readonly asOf: DateRange | null;
    readonly language: 'ar' | 'en';
  }): DateNote | null;
  /** Source of a regular expression: the words that can be part of a date. */
  dateWords(request: null): string;
  /** The card's words in one language and its style sheet (ui/card/card-look): the page's bundle carries none. */
  cardLook(request: { readonly language: 'ar' | 'en' }): object;
  /** Injects card.js into the asking frame (scripting.executeScript); null where it's there already. */
  injectCard(request: null): null;
  /** Injects hover.js into the asking frame, once a reader points at its marks. */
  injectHover(request: null): null;
  /** Injects touch.js into the asking frame, where the screen can be touched. */
  injectTouch(request: null): null;
  openSource(request: { readonly article: ArticleId; readonly span: Span | null }): null;
  /** `ask`: opens it with the question whether it is one at all; the answer is for the reader to give, on our page. */
  openDossier(request: { readonly entity: EntityId; readonly ask?: 'apart' }): null;
  /** What the page's content script found, for the toolbar badge; nothing of it is kept. */
  reportPage(request: { readonly state: PageState; readonly names: number }): null;
};

/** Calls only our own pages may make (sender.url starts with runtime.getURL('')). */
type PageCalls = {
  search(request: { readonly query: string; readonly limit: number }): SearchReply;
  previewImport(request: { readonly item: ImportItem }): ImportRow;
  stageImport(request: { readonly batch: string; readonly item: ImportItem }): null;
  runImport(request: { readonly batch: string }): ImportProgress;
  importProgress(request: { readonly batch: string }): ImportProgress | null;
  undoImport(request: { readonly batch: string }): { readonly removed: number };
  lastImport(request: null): ImportProgress | null;
  /** All that is truth, stretch by stretch; `after`: `next` of the one before, null for the first. */
  readBackup(request: { readonly parts: readonly BackupPart[]; readonly after: string | null }): BackupChunk;
  /** Whether each is here already, in their order. */
  compareBackup(request: { readonly entries: readonly ComparedEntry[] }): readonly EntryState[];
  /** Lines of a backup, for `runImport` to restore. */
  stageRestore(request: { readonly batch: string; readonly entries: readonly BackupEntry[]; readonly onDifference: OnDifference }): null;
  listArticles(request: { readonly filter: string; readonly offset: number; readonly limit: number }): {
    readonly entries: readonly LibraryEntry[];
    readonly total: number;
  };
  getArticle(request: { readonly article: ArticleId }): StoredArticleView | null;
  editArticle(request: { readonly article: ArticleId; readonly facts: ArticleFacts }): LibraryEntry;
  deleteArticle(request: { readonly article: ArticleId }): null;
  /** Who else goes by a name of one of these; none of whom is alone with all its names. */
  findRivals(request: {
    readonly entities: readonly EntityId[];
  }): readonly { readonly entity: EntityId; readonly rivals: readonly Rival[] }[];
  getIdentity(request: { readonly entity: EntityId }): IdentityView | null;
  /** Of dossiers as they are shown now. `entity`: what the first of them is called now; null where it is no more. */
  correctLinks(request: { readonly correction: LinkCorrection }): { readonly id: string; readonly entity: EntityId | null };
  listCorrections(request: null): readonly KeptCorrection[];
  undoCorrections(request: { readonly ids: readonly string[] }): null;
  /** From a file, read by the page. Answers with the ids of those that were not there. */
  addCorrections(request: { readonly kept: readonly KeptCorrection[] }): readonly string[];
  archiveCounts(request: null): {
    readonly articles: number;
    readonly bundled: number;
    readonly byKind: Readonly<Record<DossierKind, number>>;
    readonly storage: 'ready' | 'memory';
  };
  getSettings(request: null): Settings;
  setSettings(request: { readonly settings: Settings }): Settings;
  /** Runs the content script in a tab that isn't on the list (activeTab, after a click on our toolbar button). */
  runOnTab(request: { readonly tabId: number }): null;
};

export type BackgroundCalls = LookupCalls & PageCalls;

export type LookupName = keyof LookupCalls;
export type CallName = keyof BackgroundCalls;
export type RequestOf<N extends CallName> = Parameters<BackgroundCalls[N]>[0];
export type ReplyOf<N extends CallName> = ReturnType<BackgroundCalls[N]>;

export type PageMention = {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: DossierKind;
  readonly count: number;
  readonly confidence: Confidence;
  readonly role: string | null;
  /** Of an event whose date a source tells. */
  readonly date?: DossierDate;
  /** Every place of it, in text order: offsets into the article's text as the content script reads it, its blocks joined by one line break. */
  readonly places: readonly Span[];
};

/** Calls that a page's content script answers (popup and background → tab). */
export type ContentCalls = {
  listMentions(request: null): { readonly state: PageState; readonly mentions: readonly PageMention[] };
  /** Scrolls to the first mark of this entity and opens its card there, with focus. */
  showMention(request: { readonly entity: EntityId }): { readonly shown: boolean };
  setActive(request: { readonly active: boolean }): null;
};

/** What content.js is told while marker.js isn't there: settings or knowledge changed. */
export type ScoutCall = 'lookAgain';

export type ContentCallName = keyof ContentCalls;
export type ContentRequestOf<N extends ContentCallName> = Parameters<ContentCalls[N]>[0];
export type ContentReplyOf<N extends ContentCallName> = ReturnType<ContentCalls[N]>;

/** What crosses the wire. `to` keeps apart what the background and what a tab answers: runtime.sendMessage reaches our open pages too. */
export type Envelope = { readonly to: 'background' | 'tab'; readonly call: string; readonly request: unknown };

/** Errors are values on the wire. `code` is for the program, `message` for the log; the words a reader sees are the locale's. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** `gone`: this copy of the extension is no longer there (updated, disabled): the asker ends quietly. `no-answer`: nobody answered, also not after one retry. */
export type ErrorCode =
  | 'gone'
  | 'no-answer'
  | 'bad-request'
  | 'not-allowed'
  | 'not-found'
  | 'storage'
  | 'quota'
  | 'too-big'
  | 'no-permission'
  | 'internal';
