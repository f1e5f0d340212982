import type { Block, BlockRole } from '../core/article/article.ts';

export type TextBlock = Pick<Block, 'role' | 'linked'> & { readonly text: string };

/** A block is a link where so much of it is one: signs and a word or two may stand beside. */
const MIN_LINKED_SHARE = 0.85;

/** Elements whose text is a block of its own. */
// biome-ignore format: a table
const BLOCK_ROLES: Readonly<Record<string, BlockRole>> = {
  P: 'paragraph', DIV: 'paragraph', BLOCKQUOTE: 'paragraph', SECTION: 'paragraph', ARTICLE: 'paragraph', MAIN: 'paragraph', TD: 'paragraph',
  TH: 'paragraph', PRE: 'paragraph', DD: 'paragraph', DT: 'paragraph', HEADER: 'paragraph', FOOTER: 'paragraph', BODY: 'paragraph',
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', LI: 'list-item', FIGCAPTION: 'caption',
  CAPTION: 'caption', FIGURE: 'caption', UL: 'paragraph', OL: 'paragraph', TABLE: 'paragraph', TR: 'paragraph', TBODY: 'paragraph',
};

/** Never the article's words. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO FORM BUTTON SELECT INPUT TEXTAREA NAV ASIDE HEAD'.split(
    ' ',
  ),
);

/** Elements that only style words inside a line. */
const STYLING = new Set('A B STRONG I EM U S FONT SMALL BIG SUB SUP MARK BDI BDO WBR CITE Q DFN CODE INS DEL'.split(' '));

/**
 * The visible text of an element as blocks, white space as a browser shows it, `<br>` a line break. Walks without
 * recursion: a page may nest as deep as it likes.
 * @param parts `elements` parts it at every element that does more than style words: `<span>`, `<time>`, `<label>`
 */
export function blocksOfElement(root: Element | Document, parts: 'blocks' | 'elements' = 'blocks'): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let words = '';
  let role: BlockRole = 'paragraph';
  let links = 0;
  let lettersOfLinks = 0;
  const flush = (next: BlockRole) => {
    const linked = lettersOfLinks > 0 && lettersOfLinks >= lettersIn(words) * MIN_LINKED_SHARE;
    for (const line of words.split('\n')) {
      const text = line.replace(/[ \t\r\f\u00a0]+/g, ' ').trim();
      if (text !== '') blocks.push({ text, role, ...(linked && { linked }) });
    }
    words = '';
    lettersOfLinks = 0;
    role = next;
  };
  let node: Node | null = root;
  let isDown = true;
  const open: BlockRole[] = ['paragraph'];
  while (node) {
    const tag: string = node.nodeName.toUpperCase();
    const isBlock: boolean = Object.hasOwn(BLOCK_ROLES, tag);
    const isPart: boolean = parts === 'elements' && node.nodeType === 1 && !isBlock && !STYLING.has(tag) && !isInRunningText(node);
    if (isPart) flush(role);
    if (isDown) {
      if (node.nodeType === 3) {
        const said = (node.nodeValue ?? '').replace(/\s+/g, ' ');
        words += said;
        if (links > 0) lettersOfLinks += lettersIn(said);
      } else if (isLink(node)) links++;
      else if (tag === 'BR') words += '\n';
      else if (isBlock) {
        const own: BlockRole = BLOCK_ROLES[tag]!;
        // A paragraph inside a caption or a list item is part of it.
        const inherited = own === 'paragraph' && open.at(-1) !== 'heading' ? open.at(-1)! : own;
        open.push(inherited);
        flush(inherited);
      }
      if (node.firstChild && !isSilent(node)) {
        node = node.firstChild;
        continue;
      }
    }
    if (isLink(node)) links--;
    if (isBlock) {
      open.pop();
      flush(open.at(-1) ?? 'paragraph');
    }
    if (node === root) break;
    isDown = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  flush('paragraph');
  return blocks;
}

/** Blocks → one text with a line each, and where each stands in it. */
export function joinBlocks(blocks: readonly TextBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  let text = '';
  const placed: Block[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n';
    placed.push({ start: text.length, end: text.length + block.text.length, role: block.role, ...(block.linked && { linked: true }) });
    text += block.text;
  }
  return { text, blocks: placed };
}

function isLink(node: Node): boolean {
  return node.nodeType === 1 && node.nodeName.toUpperCase() === 'A' && (node as Element).hasAttribute('href');
}

function lettersIn(words: string): number {
  return words.replace(/[\s\d\p{P}]+/gu, '').length;
}

/** A `<span>` in a paragraph styles words, in a row of dates and names it is one of them. */
function isInRunningText(node: Node): boolean {
  return /^(?:P|LI|H[1-6]|BLOCKQUOTE|FIGCAPTION)$/i.test(node.parentNode?.nodeName ?? '');
}

function isSilent(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 9 && node.nodeType !== 11;
  const element = node as Element;
  if (SILENT.has(element.nodeName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}
