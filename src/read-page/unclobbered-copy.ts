/** Elements that become properties of their form or of the document by name: `<form><input name=parentNode>`. */
const CLOBBERING =
  'form [name], form [id], img[name], img[id], embed[name], object[name], object[id], iframe[name], form[name], form[id], a[name]';

/**
 * A copy of a document to work on, without the names by which a page can shadow DOM properties: in Chromium's isolated
 * world `form.nodeName` is then the input, and a reader of the page sees things that aren't there.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
export function unclobberedCopy(document: Document): Document {
  // Off the prototypes, because the page may have shadowed these very names. Outside a browser there are no such globals, nor such pages.
  const copy = call(globalThis.Node?.prototype ?? document, 'cloneNode', document, true) as Document;
  const elements = call(globalThis.Document?.prototype ?? copy, 'querySelectorAll', copy, CLOBBERING) as NodeListOf<Element>;
  for (const element of Array.from(elements)) {
    for (const name of ['name', 'id']) call(globalThis.Element?.prototype ?? element, 'removeAttribute', element, name);
  }
  return copy;
}

function call(owner: object, method: string, self: object, argument: unknown): unknown {
  return Reflect.apply(Reflect.get(owner, method) as (argument: unknown) => unknown, self, [argument]);
}
