/** A page's `<meta>` by lower-case name, the first of each that says anything: `property`, `name`, `itemprop` or `http-equiv`. */
export type Meta = ReadonlyMap<string, string>;

const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

/** No page has so many; what a hostile one has more isn't read. */
const MAX_META = 1000;

export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of Array.from(document.getElementsByTagName('meta')).slice(0, MAX_META)) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of NAMES) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}
