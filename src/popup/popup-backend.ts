import type { ArticleId, ArticleParts } from '../core/article/article.ts';
import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { Rival } from '../core/match/find-rivals.ts';
import type { RememberedAs } from '../core/settings/remember-name.ts';
import type { RememberedName, Settings } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import type { Answer, ImportItem, ImportProgress, ImportRow, PageMention, PageState, SearchReply } from '../messages/protocol.ts';

/** The page behind the popup. `no-page`: the browser's own pages and stores, where no extension runs. */
export type PopupPage = {
  readonly state: PageState | 'no-permission' | 'no-page';
  readonly mentions: readonly PageMention[];
};

export type PopupCounts = { readonly articles: number; readonly storage: 'ready' | 'memory' };

/** Whom words mean on the site of the page. */
export type SwapBackend = {
  readonly site: string;
  readonly rivals: (entities: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, readonly Rival[]>>;
  readonly keep: (change: (swaps: Settings['swappedNames']) => Settings['swappedNames']) => Promise<Answer<unknown>>;
};

/** All that the popup asks of the world: the real one is browser-backend.ts, tests have their own. */
export type PopupBackend = {
  readonly readPage: () => Promise<PopupPage>;
  readonly search: (query: string) => Promise<SearchReply>;
  readonly getCard: (entity: EntityId) => Promise<Card | null>;
  /** False where the page is gone or no longer holds the name. */
  readonly showMention: (entity: EntityId) => Promise<boolean>;
  readonly switchSite: (on: boolean) => Promise<void>;
  /** Says it of a name for all pages; null takes it back. Null itself in a private window, which must leave no traces. */
  readonly remember: ((name: RememberedName, as: RememberedAs | null) => Promise<Answer<unknown>>) | null;
  /** Null where `remember` is, and where the page has no site. */
  readonly swaps: SwapBackend | null;
  readonly runHere: () => Promise<void>;
  /** Asks for the site for good; must be called in the click itself. False: the reader said no. */
  readonly allowSite: () => Promise<boolean>;
  /** The article in the page; null where there is none to read. */
  readonly readArticle: () => Promise<ArticleParts | null>;
  readonly preview: (item: ImportItem) => Promise<Answer<ImportRow>>;
  readonly add: (item: ImportItem) => Promise<Answer<ImportProgress>>;
  readonly undo: (batch: string) => Promise<Answer<unknown>>;
  readonly count: () => Promise<PopupCounts>;
  /** `ask`: with the question whether it is one at all. */
  readonly openEntity: (entity: EntityId, ask?: 'apart') => void;
  readonly openSource: (article: ArticleId, span: Span | null) => void;
  readonly openArchive: () => void;
  readonly openSettings: () => void;
  readonly close: () => void;
};
