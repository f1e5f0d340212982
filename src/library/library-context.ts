import type { Article, ArticleParts } from '../core/article/article.ts';
import type { DatasetHead, UnderstoodArticle } from '../core/dataset/dataset.ts';
import type { Dossier, Knowledge } from '../core/link/dossier.ts';
import type { LinkCorrection } from '../core/link/link-correction.ts';
import type { Steps } from '../core/link/steps.ts';
import type { NameIndex } from '../core/match/name-index.ts';
import type { ArticleDates } from '../core/match/role-names.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Extraction } from '../core/understand/extraction.ts';
import type { OpenedDatabase } from '../storage/open-database.ts';

/** The core's pipeline. Passed in, so that tests of what may go wrong around it can use a small one. */
export type Understanding = {
  readonly readArticle: (parts: ArticleParts) => Article;
  readonly understandArticle: (article: Article) => Extraction;
  readonly linkInSteps: (articles: readonly UnderstoodArticle[], corrections: readonly LinkCorrection[]) => Steps<Knowledge>;
  readonly compileIndex: (dossiers: readonly Dossier[], dates: ArticleDates) => NameIndex;
};

/** The dataset in the package. `head` is small; `load` reads everything. */
export type BundledDataset = {
  readonly head: () => Promise<DatasetHead>;
  readonly load: () => Promise<{
    readonly head: DatasetHead;
    readonly articles: readonly UnderstoodArticle[];
    readonly dossiers: readonly Dossier[];
  }>;
};

/** The reader's settings, which are kept outside the database: a backup holds them too. */
export type KeptSettings = { readonly read: () => Promise<Settings>; readonly write: (settings: Settings) => Promise<unknown> };

export type LibraryContext = {
  readonly database: OpenedDatabase;
  readonly settings: KeptSettings;
  /** Version of what `understanding` understands. */
  readonly extractorVersion: number;
  /** Loaded when first needed: its tables take longer to come up than a reader waits for a card. */
  readonly understanding: () => Promise<Understanding>;
  readonly bundled: BundledDataset;
  /** ms since 1970. */
  readonly now: () => number;
  /** One writer at a time, over all copies of the background (a Web Lock). Not to be nested. */
  readonly inTurn: <R>(work: () => Promise<R>) => Promise<R>;
  /** Lets waiting messages be answered before more work is done. */
  readonly pause: () => Promise<void>;
  /** Hears of what went wrong beside the archive, which is no reason to take back what is done. */
  readonly report: (error: unknown) => void;
  /** Called once another generation is active. */
  readonly announce: (generation: number) => void;
};
