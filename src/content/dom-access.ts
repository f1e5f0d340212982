import { pageDocument } from '../platform/page-document.ts';

/**
 * The DOM as its prototypes give it. In Chromium's isolated world `<form><input name=parentNode>` makes
 * `form.parentNode` the input ("DOM clobbering"); a getter taken from the prototype can't be shadowed.
 */
export const parentOf = getterOf(Node.prototype, 'parentNode');
export const nameOf = getterOf(Element.prototype, 'localName');
const typeOf = getterOf(Node.prototype, 'nodeType');
export const shadowOf = getterOf(Element.prototype, 'shadowRoot');
// oxlint-disable typescript/unbound-method -- unbound on purpose: what they are called on may be clobbered
export const attributeOf = callerOf(Element.prototype.getAttribute);
export const closestTo = callerOf<Element, [selector: string], Element | null>(Element.prototype.closest);
/** An element's box in the window. */
export const boxOf = callerOf(Element.prototype.getBoundingClientRect);
export const scrollIntoView = callerOf(Element.prototype.scrollIntoView);
const rootNodeOf = callerOf(Node.prototype.getRootNode);
// oxlint-enable typescript/unbound-method

export function isElement(node: Node | null): node is Element {
  return node !== null && typeOf(node) === 1;
}

export function isText(node: Node | null): node is Text {
  return node !== null && typeOf(node) === 3;
}

/** The element around a node, across the border of an open shadow root. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null || isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The document or open shadow root an element stands in; null once it has left the page. */
export function rootOf(element: Element): Document | ShadowRoot | null {
  const root = rootNodeOf(element);
  if (root === document) return pageDocument;
  return root instanceof ShadowRoot ? root : null;
}

/** Like `contains`, through open shadow roots. */
export function holds(container: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = elementAround(at)) if (at === container) return true;
  return false;
}

function callerOf<T extends object, A extends unknown[], R>(method: (this: T, ...given: A) => R): (self: T, ...given: A) => R {
  return (self, ...given) => method.apply(self, given);
}

function getterOf<T extends object, K extends keyof T>(prototype: T, key: K): (self: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)!.get as (this: T) => T[K];
  return self => get.call(self);
}
