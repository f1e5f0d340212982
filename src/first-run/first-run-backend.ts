import type { ArticleId } from '../core/article/article.ts';
import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { Span } from '../core/text/span.ts';
import type { Answer, ImportItem, ImportProgress, ImportRow, SearchReply, StoredArticleView } from '../messages/protocol.ts';
import type { ReadFile } from '../read-page/read-import-file.ts';

/** What the page teaches with: chosen by the data, so that it also fits an archive of other articles. */
export type Lesson = {
  /** The article to try first, then the others. */
  readonly articles: readonly StoredArticleView[];
  /** In the first article: a name whose card comes from another one too. */
  readonly target: Span | null;
  /** The beginning of a name in it, to search for. */
  readonly example: string | null;
};

export type FirstRunCounts = { readonly articles: number; readonly people: number };

/** All that the first-run page asks of the world. */
export type FirstRunBackend = {
  /** Null while the bundled articles are not there yet: the page opens in the moment of the install. */
  readonly readLesson: () => Promise<Lesson | null>;
  /** Calls back whenever the archive has changed, until the signal aborts. */
  readonly follow: (onChange: () => void, signal: AbortSignal) => void;
  readonly count: () => Promise<FirstRunCounts | null>;
  readonly search: (query: string) => Promise<SearchReply>;
  readonly getCard: (entity: EntityId) => Promise<Card | null>;
  readonly openSource: (article: ArticleId, span: Span | null) => void;
  readonly readFile: (file: File) => Promise<ReadFile>;
  readonly readPaste: (name: string, text: string) => ReadFile;
  readonly preview: (item: ImportItem) => Promise<Answer<ImportRow>>;
  readonly add: (items: readonly ImportItem[]) => Promise<Answer<ImportProgress>>;
  readonly undo: (batch: string) => Promise<Answer<unknown>>;
};
