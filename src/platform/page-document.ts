/**
 * The page's document as its prototype gives it. `<img name="body">` makes `document.body` the image, in an isolated
 * world too; what is taken off the prototype can't be shadowed. No Node: `observe(document)` wants the document itself.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-namedItem-which
 */
export const pageDocument = new Proxy(Document.prototype, {
  get(prototype, key) {
    const value: unknown = Reflect.get(prototype, key, document);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});
