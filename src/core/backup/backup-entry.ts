import type { Article, ArticleFacts, ArticleId } from '../article/article.ts';
import type { KeptCorrection } from '../link/kept-correction.ts';
import type { Settings } from '../settings/settings.ts';

/** What a reader may save and take back by itself. */
export type BackupPart = 'articles' | 'corrections' | 'settings';

export const BACKUP_PARTS: readonly BackupPart[] = ['articles', 'corrections', 'settings'];

/**
 * One line of a backup (docs/backup.md): only what the reader brought or said. What is understood of it is never in it, and
 * is made again where it is restored.
 */
export type BackupEntry =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** ms since 1970. */
      readonly addedAt: number | null;
      /** The import it first came with. */
      readonly batch: string | null;
      /** Its facts are as the reader put them right. */
      readonly isEdited: boolean;
    }
  /** Facts of an article that comes with the package, as the reader put them right. */
  | { readonly kind: 'edit'; readonly article: ArticleId; readonly facts: ArticleFacts }
  /** An article that comes with the package, and that the reader threw out. */
  | { readonly kind: 'deletion'; readonly article: ArticleId }
  | { readonly kind: 'correction'; readonly kept: KeptCorrection }
  | { readonly kind: 'settings'; readonly settings: Settings };

/** As much of an entry as tells whether an archive has it. */
export type ComparedEntry =
  | { readonly kind: 'article'; readonly article: ArticleId; readonly facts: ArticleFacts }
  | Exclude<BackupEntry, { readonly kind: 'article' }>;

/** `new`: not in this archive; `there`: in it as it is; `differs`: in it, otherwise. */
export type EntryState = 'new' | 'there' | 'differs';

/** What is done where this archive has it otherwise. */
export type OnDifference = 'keep' | 'replace';

const PART_OF: Readonly<Record<BackupEntry['kind'], BackupPart>> = {
  article: 'articles',
  edit: 'articles',
  deletion: 'articles',
  correction: 'corrections',
  settings: 'settings',
};

export function partOf({ kind }: Pick<BackupEntry, 'kind'>): BackupPart {
  return PART_OF[kind];
}

export function comparedEntry(entry: BackupEntry): ComparedEntry {
  if (entry.kind !== 'article') return entry;
  return { kind: 'article', article: entry.article.id, facts: entry.article.facts };
}

/** What a reader knows it by, or the beginning of it; empty for what has no name. */
export function entryName(entry: BackupEntry): string {
  if (entry.kind === 'article') return entry.article.facts.title.value ?? entry.article.text.trim().slice(0, MAX_OPENING_CHARS);
  if (entry.kind === 'edit') return entry.facts.title.value ?? '';
  return entry.kind === 'correction' ? entry.kept.names.join(' · ') : '';
}

const MAX_OPENING_CHARS = 80;
