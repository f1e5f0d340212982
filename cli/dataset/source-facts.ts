import { readFile } from 'node:fs/promises';
import type { Article, ArticleFacts, Basis, Known } from '../../src/core/article/article.ts';
import type { DateRange } from '../../src/core/time/date-range.ts';
import { UsageError } from '../usage-error.ts';

/** What `sources.json` says of one article; what it leaves out stays as read from the text. */
export type SourceFacts = Partial<ArticleFacts>;

const BASES: ReadonlySet<unknown> = new Set<Basis>(['text', 'inferred', 'reader', 'unknown']);

/** Reads `sources.json`: facts by file name. Throws a UsageError that names the file and what is wrong with it. */
export async function readSources(file: string): Promise<ReadonlyMap<string, SourceFacts>> {
  const value = await readJson(file);
  if (typeof value !== 'object' || value === null) throw new UsageError(`${file}: no JSON object`);
  const articles = 'articles' in value ? value.articles : null;
  if (typeof articles !== 'object' || articles === null) throw new UsageError(`${file}: no articles in it`);
  return new Map(Object.entries(articles).map(([name, facts]) => [name, parseFacts(facts, `${file}, ${name}`)]));
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

export function withSourceFacts(article: Article, facts: SourceFacts | undefined): Article {
  return facts === undefined ? article : { ...article, facts: { ...article.facts, ...facts } };
}

function parseFacts(value: unknown, where: string): SourceFacts {
  if (typeof value !== 'object' || value === null) throw new UsageError(`${where}: no object`);
  const row = value as Readonly<Record<string, unknown>>;
  const title = knownText(row.headline, where);
  const outlet = knownText(row.outlet, where);
  const url = knownText(row.url, where);
  const published = knownDate(row.date, where);
  const publishedBounds = knownDate(row.publishedBounds, where);
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(published && { published }),
    ...(publishedBounds && { publishedBounds }),
  };
}

function knownText(value: unknown, where: string): Known<string> | undefined {
  return known(value, where, (text): text is string => typeof text === 'string');
}

function knownDate(value: unknown, where: string): Known<DateRange> | undefined {
  const isDay = (day: unknown) => day === null || (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day));
  return known(value, where, (date): date is DateRange => {
    const { from, to } = (date ?? {}) as { from?: unknown; to?: unknown };
    return typeof date === 'object' && isDay(from) && isDay(to);
  });
}

function known<T>(value: unknown, where: string, isValue: (value: unknown) => value is T): Known<T> | undefined {
  if (value === undefined) return undefined;
  const fact = value as { readonly value?: unknown; readonly basis?: unknown; readonly evidence?: unknown };
  const isWhole = typeof value === 'object' && value !== null && BASES.has(fact.basis) && (fact.value === null || isValue(fact.value));
  if (!isWhole || !(fact.evidence === null || typeof fact.evidence === 'string')) {
    throw new UsageError(`${where}: a fact needs a value (or null), a basis (text, inferred, reader, unknown) and its evidence (or null)`);
  }
  return value as Known<T>;
}
