import type { DBSchema, StoreKey, StoreNames, StoreValue } from 'idb';
import type { Article, ArticleFacts, ArticleId, Language } from '../core/article/article.ts';
import type { BackupEntry } from '../core/backup/backup-entry.ts';
import type { ArticleHead } from '../core/card/article-head.ts';
import type { ImportItem, ImportProgress } from '../core/library/library.ts';
import type { Dossier, DossierKind } from '../core/link/dossier.ts';
import type { KeptCorrection } from '../core/link/kept-correction.ts';
import type { NameIndex } from '../core/match/name-index.ts';
import type { SearchableName } from '../core/search/search-entry.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Extraction } from '../core/understand/extraction.ts';

/** An article with what was understood of it. Together with corrections the only truth: all else is made from these again. */
type StoredArticle = {
  readonly id: ArticleId;
  readonly article: Article;
  readonly extraction: Extraction;
  readonly extractor: number;
};

/** What lists and cards need of an article, without its text (which is a hundred times larger). */
export type StoredHead = ArticleHead & {
  readonly language: Language;
  readonly characters: number;
  readonly origin: 'bundled' | 'imported';
  /** The import it came with; while that runs, the article is invisible. */
  readonly batch: string | null;
  /** The import it first came with, where a backup brought it here. */
  readonly firstBatch?: string;
  /** ms since 1970. */
  readonly addedAt: number | null;
  /** MinHash of the text's word shingles: near-duplicates agree in most places. */
  readonly sketch: readonly number[];
};

/** Which article an address (without fragment and tracking) belongs to. */
export type StoredUrl = { readonly url: string; readonly article: ArticleId };

/** Some sixteen dossiers of one generation: 16 times fewer records to write, and still one get for one card. */
type StoredDossiers = { readonly generation: number; readonly bucket: number; readonly dossiers: readonly Dossier[] };

/** The compiled name index, as core made it: structured clone keeps its typed arrays. */
type StoredIndex = { readonly generation: number; readonly names: NameIndex };

/** What search needs of dossiers; its index is made from these in memory at the first search. */
type StoredSearch = { readonly generation: number; readonly entries: readonly SearchableName[] };

/** The one row that says which generation readers read. */
export type ActiveRow = {
  readonly key: 'active';
  readonly generation: number;
  readonly buckets: number;
  /** DatasetHead.revision of the bundled articles among `articles`. */
  readonly dataset: string;
  readonly extractor: number;
  readonly articles: number;
  /** Of these, the ones that came with the package. */
  readonly bundled: number;
  readonly byKind: Readonly<Record<DossierKind, number>>;
  /** LINKER_VERSION of what made the dossiers; by another one (or none) they are made again. */
  readonly linker?: number;
  /** Articles changed since this generation was linked: link anew as soon as possible. */
  readonly isStale: boolean;
  /** The names that the reader hid, knows or swapped go by this generation's ids. */
  readonly isFollowed?: true;
  /** INDEX_FORMAT of the stored index; an older one (or none) is made again. */
  readonly indexFormat?: number;
};

/**
 * A staged article's parts, or a line of a backup, until its turn comes. `item` is made of its content, so that staging it
 * twice is staging it once.
 */
export type StagedItem = { readonly batch: string; readonly item: string } & (
  | { readonly staged: ImportItem }
  | { readonly entry: BackupEntry }
);

/** Stores whose records a restored backup may put others in the place of. */
export type ReplacedStore = 'articles' | 'heads' | 'urls' | 'corrections' | 'linkCorrections';

/** A record as it was; null where there was none. */
export type RecordBefore = {
  readonly [S in ReplacedStore]: {
    readonly store: S;
    readonly key: StoreKey<KhalfiyaSchema, S>;
    readonly value: StoreValue<KhalfiyaSchema, S> | null;
  };
}[ReplacedStore];

/** What one line of a backup changed besides adding an article: the way back. */
export type Replaced = {
  readonly batch: string;
  readonly item: string;
  readonly records: readonly RecordBefore[];
  readonly settings?: { readonly before: Settings; readonly after: Settings };
};

/** What the reader put right of an article: survives a new dataset and re-understanding. */
export type Correction =
  | { readonly id: string; readonly kind: 'facts'; readonly article: ArticleId; readonly facts: ArticleFacts }
  | { readonly id: string; readonly kind: 'deleted'; readonly article: ArticleId };

export interface KhalfiyaSchema extends DBSchema {
  articles: { key: ArticleId; value: StoredArticle };
  heads: { key: ArticleId; value: StoredHead };
  urls: { key: string; value: StoredUrl };
  dossiers: { key: [number, number]; value: StoredDossiers };
  indexes: { key: number; value: StoredIndex };
  searches: { key: number; value: StoredSearch };
  meta: { key: 'active'; value: ActiveRow };
  /** An import's journal: its progress, written in the same transaction as each of its articles. */
  batches: { key: string; value: ImportProgress };
  staged: { key: [string, string]; value: StagedItem };
  replaced: { key: [string, string]; value: Replaced };
  corrections: { key: string; value: Correction };
  /** What the reader put right of who is who: applied at each linking, whatever articles there are. */
  linkCorrections: { key: string; value: KeptCorrection };
}

export type StoreName = StoreNames<KhalfiyaSchema>;
export type KeyOf<S extends StoreName> = StoreKey<KhalfiyaSchema, S>;
export type ValueOf<S extends StoreName> = StoreValue<KhalfiyaSchema, S>;

/** Where each record holds its key. Of the newest version; migrations name their own, for they never change. */
export const KEY_PATHS: { readonly [S in StoreName]: string | readonly string[] } = {
  articles: 'id',
  heads: 'id',
  urls: 'url',
  dossiers: ['generation', 'bucket'],
  indexes: 'generation',
  searches: 'generation',
  meta: 'key',
  batches: 'batch',
  staged: ['batch', 'item'],
  replaced: ['batch', 'item'],
  corrections: 'id',
  linkCorrections: 'id',
};

export const STORE_NAMES = Object.keys(KEY_PATHS) as readonly StoreName[];
