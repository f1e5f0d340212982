import type { ArticleFacts, ArticleId, ArticleParts, Block } from '../article/article.ts';
import type { BackupEntry, OnDifference } from '../backup/backup-entry.ts';
import type { CardSource } from '../card/card.ts';
import type { DossierKind, EntityId, MergeReason, Namesake } from '../link/dossier.ts';
import type { EntityKind } from '../understand/extraction.ts';

/** A name that an import would bring. `isKnown`: it has a card already. */
export type FoundName = { readonly name: string; readonly kind: EntityKind; readonly count: number; readonly isKnown: boolean };

/** One row of the import preview. */
export type ImportRow = {
  readonly article: ArticleId;
  readonly facts: ArticleFacts;
  readonly namesFound: number;
  /** Of these, names that already have a card. */
  readonly namesKnown: number;
  /** In the order of their first mention, at most MAX_NAMES_SHOWN. */
  readonly names: readonly FoundName[];
  readonly characters: number;
  readonly blocks: readonly Block[];
  readonly state: 'new' | 'duplicate' | 'near-duplicate';
  readonly duplicateOf: { readonly article: ArticleId; readonly title: string | null } | null;
};

export type ImportItem = {
  /** What a message calls it: the file's name, or the row's. */
  readonly name: string;
  readonly parts: ArticleParts;
  /** Facts as the reader edited them; null: as read. */
  readonly facts: ArticleFacts | null;
};

export type ImportFailure = { readonly name: string; readonly reason: string };

export type ImportProgress = {
  readonly batch: string;
  readonly state: 'staging' | 'running' | 'linking' | 'done' | 'failed' | 'undone';
  readonly total: number;
  readonly done: number;
  readonly added: number;
  readonly duplicates: number;
  readonly failures: readonly ImportFailure[];
  readonly startedAt: number;
  readonly namesAdded: number;
  /** Where it is a backup that is restored. `changed`: lines that did something other than add an article. */
  readonly restore?: { readonly onDifference: OnDifference; readonly changed: number };
};

/** A stretch of a backup; `next` asks for the one after it. */
export type BackupChunk = { readonly entries: readonly BackupEntry[]; readonly next: string | null };

export type LibraryEntry = {
  readonly article: ArticleId;
  readonly facts: ArticleFacts;
  readonly opening: string;
  readonly characters: number;
  readonly origin: 'bundled' | 'imported';
  readonly batch: string | null;
  readonly addedAt: number | null;
};

export type StoredArticleView = {
  readonly entry: LibraryEntry;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly source: CardSource;
};

/** Of what a dossier was put together, and why: what a reader needs to part it, or to say whom else it is. */
export type IdentityView = {
  readonly entity: EntityId;
  readonly kind: DossierKind;
  readonly name: string;
  readonly mergedBecause: readonly MergeReason[];
  /** The first 500; `labels`: what each article calls it. */
  readonly parts: readonly { readonly entry: LibraryEntry; readonly labels: readonly string[] }[];
  /** How many articles there are. */
  readonly articles: number;
  readonly namesakes: readonly Namesake[];
};
