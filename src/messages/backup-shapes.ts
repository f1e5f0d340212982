import type { Article, Boilerplate } from '../core/article/article.ts';
import { articleIdOf } from '../core/article/article-id.ts';
import { MAX_ARTICLE_CHARS, MAX_LINE_CHARS } from '../core/article/limits.ts';
import { BACKUP_PARTS, type BackupEntry, type BackupPart, type ComparedEntry, type OnDifference } from '../core/backup/backup-entry.ts';
import { parseSettings } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Span } from '../core/text/span.ts';
import { articleId, batchId, block, factsWithin, MAX_BLOCKS, offset, ordered } from './article-shapes.ts';
import { keptCorrection } from './correction-shapes.ts';
import { integer, list, nullable, oneOf, type Parse, record, text, where } from './shape.ts';

/** More than a message's worth (library/backup-chunk). */
const MAX_ENTRIES_A_REQUEST = 500;
/** ms: the years 1970–5138. */
const MAX_TIME = 1e14;

/** As stored: what shows a fact may be a whole paragraph. */
const facts = factsWithin(text(MAX_ARTICLE_CHARS));
const yesOrNo: Parse<boolean> = value => (typeof value === 'boolean' ? value : undefined);
const boilerplate: Parse<Boilerplate> = where(record<Boilerplate>({ start: offset, end: offset, why: text(MAX_LINE_CHARS) }), ordered);

/** Under the id of its text, and with nothing that points outside of it. */
const article: Parse<Article> = where(
  record<Article>({
    id: articleId,
    language: oneOf('ar', 'en', 'other'),
    text: text(MAX_ARTICLE_CHARS),
    facts,
    blocks: list(block, MAX_BLOCKS),
    boilerplate: list(boilerplate, MAX_BLOCKS),
  }),
  ({ id, text: words, facts: known, blocks, boilerplate: dropped }) =>
    id === articleIdOf(words) &&
    areApart(blocks) &&
    [...blocks, ...dropped, ...Object.values(known)].every(({ start = 0, end = 0 }) => start <= end && end <= words.length),
);

function areApart(blocks: readonly Span[]): boolean {
  return blocks.every(({ start }, at) => at === 0 || blocks[at - 1]!.end <= start);
}

const settings: Parse<Settings> = value => (typeof value === 'object' && value !== null ? parseSettings(value) : undefined);

type OfKind<K extends BackupEntry['kind']> = Extract<BackupEntry, { readonly kind: K }>;

const ENTRIES: { readonly [K in BackupEntry['kind']]: Parse<OfKind<K>> } = {
  article: record<OfKind<'article'>>({
    kind: oneOf('article'),
    article,
    addedAt: nullable(integer(0, MAX_TIME)),
    batch: nullable(batchId),
    isEdited: yesOrNo,
  }),
  edit: record<OfKind<'edit'>>({ kind: oneOf('edit'), article: articleId, facts }),
  deletion: record<OfKind<'deletion'>>({ kind: oneOf('deletion'), article: articleId }),
  correction: record<OfKind<'correction'>>({ kind: oneOf('correction'), kept: keptCorrection }),
  settings: record<OfKind<'settings'>>({ kind: oneOf('settings'), settings }),
};

/** A line of a backup: from a file, or from the page that read one. */
export const backupEntry: Parse<BackupEntry> = value => ofKind<BackupEntry>(value, ENTRIES);

const comparedArticle = record<Extract<ComparedEntry, { readonly kind: 'article' }>>({ kind: oneOf('article'), article: articleId, facts });
const comparedEntry: Parse<ComparedEntry> = value => ofKind<ComparedEntry>(value, { ...ENTRIES, article: comparedArticle });

function ofKind<T>(value: unknown, parsers: Readonly<Record<string, Parse<T>>>): T | undefined {
  const { kind } = (value ?? {}) as { readonly kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(parsers, kind) ? parsers[kind]!(value) : undefined;
}

export const backupEntries: Parse<readonly BackupEntry[]> = list(backupEntry, MAX_ENTRIES_A_REQUEST);
export const comparedEntries: Parse<readonly ComparedEntry[]> = list(comparedEntry, MAX_ENTRIES_A_REQUEST);
export const backupParts: Parse<readonly BackupPart[]> = list(oneOf(...BACKUP_PARTS), BACKUP_PARTS.length);
export const onDifference: Parse<OnDifference> = oneOf('keep', 'replace');
