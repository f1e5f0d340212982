import type { Article, ArticleFacts, ArticleParts, Known } from '../../src/core/article/article.ts';
import { articleIdOf } from '../../src/core/article/article-id.ts';
import type { DatasetHead, UnderstoodArticle } from '../../src/core/dataset/dataset.ts';
import type { Dossier } from '../../src/core/link/dossier.ts';
import { finish } from '../../src/core/link/steps.ts';
import { compileIndex } from '../../src/core/match/compile-index.ts';
import { sha256Hex } from '../../src/core/text/content-hash.ts';
import type { Extraction } from '../../src/core/understand/extraction.ts';
import type { BundledDataset, Understanding } from '../../src/library/library-context.ts';
import { bareDossier } from '../support/bare-dossier.ts';

export type VersionedUnderstanding = Understanding & { readonly extractorVersion: number };

/** Understands just this: `@Name` is a person. Enough to see what the library does with what is understood. */
export const smallUnderstanding: VersionedUnderstanding = {
  extractorVersion: 1,
  readArticle,
  understandArticle,
  *linkInSteps(articles) {
    yield;
    return { dossiers: link(articles) };
  },
  compileIndex,
};

const UNKNOWN: Known<never> = { value: null, basis: 'unknown', evidence: null };

export function partsOf(text: string, more: Partial<ArticleParts> = {}): ArticleParts {
  return { text, blocks: null, title: null, outlet: null, url: null, dates: [], language: null, ...more };
}

function readArticle(parts: ArticleParts): Article {
  if (parts.text.includes('unreadable')) throw new TypeError('this text breaks the reader');
  const known = (value: string | null): Known<string> => (value === null ? UNKNOWN : { value, basis: 'text', evidence: value });
  const facts: ArticleFacts = {
    title: known(parts.title),
    outlet: known(parts.outlet),
    url: known(parts.url),
    published: UNKNOWN,
    publishedBounds: UNKNOWN,
  };
  const blocks = [{ start: 0, end: parts.text.length, role: 'paragraph' as const }];
  return { id: articleIdOf(parts.text), language: 'other', text: parts.text, facts, blocks, boilerplate: [] };
}

function understandArticle({ text }: Article): Extraction {
  const entities = [...text.matchAll(/@(\p{L}+)/gu)].map((found, at) => ({
    id: `e${at + 1}`,
    kind: 'person' as const,
    name: found[1] ?? '',
    mentions: [{ start: found.index + 1, end: found.index + found[0].length, form: 'full' as const }],
    roles: [],
  }));
  return { entities, events: [], statements: [], quotes: [], relations: [] };
}

function link(articles: readonly UnderstoodArticle[]): readonly Dossier[] {
  const byName = new Map<string, UnderstoodArticle[]>();
  for (const each of articles) for (const { name } of each.extraction.entities) byName.set(name, [...(byName.get(name) ?? []), each]);
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, naming]) => toDossier(name, naming));
}

function toDossier(name: string, naming: readonly UnderstoodArticle[]): Dossier {
  const articles = [...new Set(naming.map(each => each.article.id))];
  return bareDossier('person', name, {
    aliases: [{ text: name, form: 'full', count: naming.length }],
    articles,
    mentionCount: naming.length,
    roles: naming.map(({ article }) => ({
      // The outlet as the role, so that an edited fact can be seen in what is linked.
      text: article.facts.outlet.value ?? 'none',
      status: 'held',
      sources: [],
    })),
  });
}

/** A dataset as the package would hold it: made by the same understanding. */
export function bundledOf(texts: readonly string[], understanding: VersionedUnderstanding = smallUnderstanding): BundledDataset {
  const articles = texts
    .map(text => understanding.readArticle(partsOf(text)))
    .map(article => ({ article, extraction: understanding.understandArticle(article) }))
    .sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const { dossiers } = finish(understanding.linkInSteps(articles, []));
  const head: DatasetHead = {
    format: 2,
    revision: sha256Hex(texts.join('\n')),
    extractor: understanding.extractorVersion,
    articles: articles.length,
    dossiers: dossiers.length,
  };
  return { head: () => Promise.resolve(head), load: () => Promise.resolve({ head, articles, dossiers }) };
}
