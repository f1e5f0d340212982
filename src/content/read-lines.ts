import { INLINE_ELEMENTS } from '../platform/inline-elements.ts';

const INLINE = new Set(INLINE_ELEMENTS.split(' '));
/** What is in them is no text at all. */
const CODE = new Set(['script', 'style', 'noscript', 'textarea']);
// The same as NodeFilter's, in a tenth of the letters.
const SHOW_ELEMENTS_AND_TEXTS = 5;

// Taken off the prototypes: `<img name=createTreeWalker>` makes the document's own an image, `<input name=shadowRoot>` a form's an input.
// oxlint-disable-next-line typescript/unbound-method -- called on the document at hand
const CREATE_WALKER = Document.prototype.createTreeWalker;
// oxlint-disable-next-line typescript/unbound-method -- called on the element at hand
const SHADOW_ROOT = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!.get!;

/**
 * The text of a page, block by block, open shadow roots included and added to `roots`: all that marker.js could take for
 * the article's and much more, by as few questions to the DOM as it takes. What is an article is not asked.
 */
export function* readLines(root: Document | ShadowRoot, roots: Set<Node>): Generator<string, void> {
  roots.add(root);
  const walker = CREATE_WALKER.call(document, root, SHOW_ELEMENTS_AND_TEXTS);
  let line = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // Text has none, and a form's may be an element of its own.
    const { localName } = node as Element;
    if (localName === undefined) {
      const { data } = node as Text;
      let around = node.parentElement;
      if (around !== null && CODE.has(around.localName)) continue;
      while (around !== null && isInline(around.localName)) around = around.parentElement;
      if (line !== '' && around !== block) {
        yield line;
        line = '';
      }
      block = around;
      // Between paragraphs stand line ends: half of all text nodes.
      if (line !== '' || data.trim() !== '') line += data;
      continue;
    }
    if (localName === 'br' && line !== '') line += '\n';
    else if (line !== '' && !isInline(localName)) {
      yield line;
      line = '';
    }
    const shadow = SHADOW_ROOT.call(node) as ShadowRoot | null;
    if (shadow !== null) yield* readLines(shadow, roots);
  }
  if (line !== '') yield line;
}

function isInline(name: string): boolean {
  return INLINE.has(name) || (typeof name === 'string' && name.includes('-'));
}
