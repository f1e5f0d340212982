import type { ArticleFacts, ArticleId } from '../core/article/article.ts';
import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { FoundMention } from '../core/match/packed-mentions.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import type { Answer, BackgroundCalls, ImportItem, ImportProgress, ImportRow, LibraryEntry, SearchReply } from '../messages/protocol.ts';
import type { ReadFile } from '../read-page/read-import-file.ts';
import type { BackupBackend } from './backup-backend.ts';
import type { CorrectionBackend } from './correction-backend.ts';

export type ArchiveCounts = ReturnType<BackgroundCalls['archiveCounts']>;

/** A stretch of a real article with the names in it, and one name's card: what the look is shown on. */
export type Sample = { readonly text: string; readonly mentions: readonly FoundMention[]; readonly card: Card };

export type ImportBackend = {
  readonly readFile: (file: File) => Promise<ReadFile>;
  readonly readPaste: (name: string, text: string) => ReadFile;
  readonly preview: (item: ImportItem) => Promise<Answer<ImportRow>>;
  readonly run: (items: readonly ImportItem[], onProgress: (progress: ImportProgress) => void) => Promise<Answer<ImportProgress>>;
  readonly follow: (progress: ImportProgress, onProgress: (progress: ImportProgress) => void) => Promise<Answer<ImportProgress>>;
  readonly undo: (batch: string) => Promise<Answer<{ readonly removed: number }>>;
  readonly last: () => Promise<ImportProgress | null>;
};

export type ArchiveBackend = {
  readonly corrections: CorrectionBackend;
  readonly listAll: () => Promise<Answer<readonly LibraryEntry[]>>;
  readonly edit: (article: ArticleId, facts: ArticleFacts) => Promise<Answer<LibraryEntry>>;
  readonly remove: (article: ArticleId) => Promise<Answer<null>>;
  readonly counts: () => Promise<ArchiveCounts | null>;
  readonly search: (query: string) => Promise<SearchReply>;
  readonly getCard: (entity: EntityId) => Promise<Card | null>;
  readonly openSource: (article: ArticleId, span: Span | null) => void;
};

export type SiteAccess = {
  /** Patterns of the manifest's list whose permission the reader took back. */
  readonly missing: readonly string[];
  /** Patterns granted beyond that list. */
  readonly granted: readonly string[];
};

export type SitesBackend = {
  readonly access: () => Promise<SiteAccess>;
  /** Must be called in the click itself. */
  readonly repair: (patterns: readonly string[]) => Promise<boolean>;
  readonly giveUp: (pattern: string) => Promise<boolean>;
};

/** All that the options page asks of the world. */
export type OptionsBackend = {
  readonly imports: ImportBackend;
  readonly backup: BackupBackend;
  readonly archive: ArchiveBackend;
  readonly sites: SitesBackend;
  readonly saveSettings: (settings: Settings) => Promise<Answer<unknown>>;
  /** Null where the archive is empty. */
  readonly readSample: () => Promise<Sample | null>;
  readonly version: string;
};
