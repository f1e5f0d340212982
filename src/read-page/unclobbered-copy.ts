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
  const cloneNode = globalThis.Node?.prototype.cloneNode ?? document.cloneNode;
  const copy = cloneNode.call(document, true) as Document;
  const querySelectorAll = globalThis.Document?.prototype.querySelectorAll ?? copy.querySelectorAll;
  for (const element of Array.from(querySelectorAll.call(copy, CLOBBERING))) {
    const removeAttribute = globalThis.Element?.prototype.removeAttribute ?? element.removeAttribute;
    removeAttribute.call(element, 'name');
    removeAttribute.call(element, 'id');
  }
  return copy;
}
