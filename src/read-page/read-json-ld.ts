/** What a page's JSON-LD says of its article. */
export type JsonLdArticle = {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
};

const ARTICLE_TYPES =
  /^(?:News|Reportage|Analysis|Opinion|Background|Review|Blog)?(?:NewsArticle|Article|BlogPosting|Posting|LiveBlogPosting)$/;
const MAX_SCRIPT_UNITS = 300_000;
const MAX_NODES = 2000;

/** The first article node in the page's `application/ld+json` scripts; null where there is none, or only broken JSON. */
export function readJsonLd(document: Document): JsonLdArticle | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const json = script.textContent ?? '';
    if (json.length > MAX_SCRIPT_UNITS) continue;
    const article = findArticle(parse(json));
    if (article) return factsOf(article);
  }
  return null;
}

type Node = Readonly<Record<string, unknown>>;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Many templates write broken JSON-LD; the page's meta tags are read then.
    return null;
  }
}

/** Breadth first over arrays and `@graph`, a bounded number of nodes. */
function findArticle(root: unknown): Node | null {
  const queue: unknown[] = [root];
  for (let seen = 0; seen < queue.length && seen < MAX_NODES; seen++) {
    const node = queue[seen];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    if (!isNode(node)) continue;
    const types = [own(node, '@type')].flat();
    if (types.some(type => typeof type === 'string' && ARTICLE_TYPES.test(type))) return node;
    queue.push(own(node, '@graph'), own(node, 'mainEntity'), own(node, 'mainEntityOfPage'));
  }
  return null;
}

function factsOf(node: Node): JsonLdArticle {
  const publisher = [own(node, 'publisher')].flat()[0];
  const page = own(node, 'mainEntityOfPage');
  return {
    headline: text(own(node, 'headline')) ?? text(own(node, 'name')),
    datePublished: text(own(node, 'datePublished')) ?? text(own(node, 'dateCreated')),
    publisher: isNode(publisher) ? text(own(publisher, 'name')) : text(publisher),
    url: text(own(node, 'url')) ?? text(page) ?? (isNode(page) ? text(own(page, '@id')) : null),
    language: text(own(node, 'inLanguage')),
  };
}

/** Own properties only: the page may write `__proto__`. */
function own(node: Node, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
