import { fold } from '../core/text/fold-text.ts';
import { isNode, jsonLdNodes, type LdNode, own, textOf, typesOf } from './json-ld-nodes.ts';

/** What a page's JSON-LD says of its article. */
export type JsonLdArticle = {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** What may hold the date where no article does, and under which name. */
const DATED = [
  [/WebPage$|^ItemPage$/, 'datePublished'],
  [/^VideoObject$/, 'uploadDate'],
] as const;

/**
 * The article among a page's JSON-LD nodes: the one that has the page's headline or address where several are articles
 * (teasers are marked up too), else the only one. Null where there is none, or only broken JSON.
 * @param headlines the page's own, as its h1 and meta tags have them
 */
export function readJsonLd(document: Document, headlines: readonly string[], address: string | null): JsonLdArticle | null {
  const nodes = jsonLdNodes(document);
  const articles = nodes.filter(node => typesOf(node).some(type => ARTICLE_TYPE.test(type)));
  const wanted = new Set(headlines.map(headline => fold(headline).trim()));
  const isOfPage = (node: LdNode): boolean => {
    const headline = textOf(own(node, 'headline')) ?? textOf(own(node, 'name'));
    return (headline !== null && wanted.has(fold(headline))) || (address !== null && samePage(addressOf(node), address));
  };
  const article = articles.find(isOfPage) ?? (articles.length === 1 ? articles[0]! : undefined);
  const otherDate = nodes.map(dateOf).find(date => date !== null) ?? null;
  if (article === undefined && otherDate === null) return null;
  const facts = article ?? {};
  return {
    headline: textOf(own(facts, 'headline')) ?? textOf(own(facts, 'name')),
    datePublished: textOf(own(facts, 'datePublished')) ?? textOf(own(facts, 'dateCreated')) ?? otherDate,
    publisher: publisherOf(facts, nodes),
    url: addressOf(facts),
    language: textOf(own(facts, 'inLanguage')),
  };
}

function dateOf(node: LdNode): string | null {
  const dated = DATED.find(([type]) => typesOf(node).some(said => type.test(said)));
  return dated === undefined ? null : textOf(own(node, dated[1]));
}

/** Named in place, or elsewhere in the graph under its `@id`. */
function publisherOf(article: LdNode, nodes: readonly LdNode[]): string | null {
  const publisher = [own(article, 'publisher')].flat()[0];
  if (!isNode(publisher)) return textOf(publisher);
  const id = own(publisher, '@id');
  const named = nodes.find(node => own(node, '@id') === id && textOf(own(node, 'name')) !== null);
  return textOf(own(publisher, 'name')) ?? (id === undefined || named === undefined ? null : textOf(own(named, 'name')));
}

function addressOf(node: LdNode): string | null {
  const page = own(node, 'mainEntityOfPage');
  return textOf(own(node, 'url')) ?? textOf(page) ?? (isNode(page) ? textOf(own(page, '@id')) : null);
}

function samePage(a: string | null, b: string): boolean {
  const plain = (address: string): string =>
    address
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return a !== null && plain(a) === plain(b);
}
