export type LdNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPT_UNITS = 300_000;
const MAX_NODES = 3000;

/** Where articles stand inside other nodes. Not lists of items: those are teasers. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'publisher', 'hasPart'];

/** The nodes of a page's `application/ld+json` scripts, outer before inner, a bounded number of them. */
export function jsonLdNodes(document: Document): readonly LdNode[] {
  const queue: unknown[] = [];
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (script.getAttribute('type')?.trim().toLowerCase() !== 'application/ld+json') continue;
    const json = script.textContent ?? '';
    if (json.length <= MAX_SCRIPT_UNITS) queue.push(parseLeniently(json));
  }
  const nodes: LdNode[] = [];
  for (let seen = 0; seen < queue.length && seen < MAX_NODES; seen++) {
    const node = queue[seen];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    if (!isNode(node)) continue;
    nodes.push(node);
    for (const holder of HOLDERS) queue.push(own(node, holder));
  }
  return nodes;
}

/** Templates write raw line breaks into strings, and comment signs around the whole. */
function parseLeniently(json: string): unknown {
  const plain = json
    .replace(/^[\s/*]*(?:<!--|<!\[CDATA\[)[\s*/]*/, '')
    .replace(/[\s/*]*(?:-->|\]\]>)[\s*/]*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/;$/, '');
  return parse(plain) ?? parse(plain.replace(/,\s*([}\]])/g, '$1'));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Many templates write broken JSON-LD; the page's meta tags are read then.
    return null;
  }
}

/** Own properties only: the page may write `__proto__`. */
export function own(node: LdNode, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(node: LdNode): readonly string[] {
  return [own(node, '@type')].flat().filter(type => typeof type === 'string');
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', nbsp: ' ', laquo: '«', raquo: '»' };

/** A string, `{"@value": …}`, or the first of several; `&quot;` as templates leave it is its sign. */
export function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const said = isNode(first) ? own(first, '@value') : first;
  if (typeof said !== 'string') return null;
  const text = said.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return text.trim() === '' ? null : text.trim();
}
